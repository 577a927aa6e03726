package vn.caunoi.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Role;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.Units;

/**
 * {@code account --name NAME --role ROLE --unit CODE [--data DIR]}: makes an account, prints its
 * password once.
 */
final class AccountCommand implements Command {
    private final Product product;
    private final PrintStream out;

    AccountCommand(Product product, PrintStream out) {
        this.product = product;
        this.out = out;
    }

    @Override
    public String name() {
        return "account";
    }

    @Override
    public ExitCode run(List<String> words) {
        Arguments arguments = Arguments.of(words, Set.of("name", "role", "unit", "data"), Set.of());
        String name = arguments.required("name");
        String unit = arguments.required("unit");
        String roleWord = arguments.required("role");
        Role role =
                Role.of(roleWord)
                        .orElseThrow(() -> new InputFault("command.account.role", roleWord));
        String password =
                product.with(
                        arguments.option("data").map(Path::of),
                        context -> open(context, name, role, unit));
        out.println(password);
        return ExitCode.DONE;
    }

    private static String open(ApplicationContext context, String name, Role role, String code) {
        LocalDate today = LocalDate.now(context.getBean(Clock.class));
        Unit unit =
                context.getBean(Units.class)
                        .named(code, today)
                        .orElseThrow(() -> new InputFault("command.report.unit", code));
        String password = password();
        Accounts accounts = context.getBean(Accounts.class);
        AccountId account =
                accounts.open(name, password, Optional.empty())
                        .orElseThrow(() -> new InputFault("command.account.taken", name));
        accounts.appoint(account, role, Optional.of(unit.id()), today);
        return password;
    }

    /** One that nobody guesses; whoever gets it changes it at once. */
    static String password() {
        byte[] bytes = new byte[12];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
