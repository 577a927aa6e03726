package vn.caunoi.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Tokens;

/** {@code token --account NAME [--data DIR]}. */
final class TokenCommand implements Command {
    private final Product product;
    private final PrintStream out;

    TokenCommand(Product product, PrintStream out) {
        this.product = product;
        this.out = out;
    }

    @Override
    public String name() {
        return "token";
    }

    @Override
    public ExitCode run(List<String> words) {
        Arguments arguments = Arguments.of(words, Set.of("account", "data"), Set.of());
        String name = arguments.required("account");
        String token =
                product.with(
                        arguments.option("data").map(Path::of),
                        context ->
                                context.getBean(Accounts.class)
                                        .named(name)
                                        .map(account ->
                                                context.getBean(Tokens.class).issue(account.id()))
                                        .orElseThrow(() ->
                                                new InputFault("command.token.account", name)));
        out.println(token);
        return ExitCode.DONE;
    }
}
