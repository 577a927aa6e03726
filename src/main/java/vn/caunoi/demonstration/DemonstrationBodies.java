package vn.caunoi.demonstration;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Role;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Scopes;
import vn.caunoi.matters.BodyRegister;

/** The bodies that answer in the demonstration, put in order by its officer. */
@Component
final class DemonstrationBodies {
    private final Accounts accounts;
    private final Scopes scopes;
    private final BodyRegister register;

    DemonstrationBodies(Accounts accounts, Scopes scopes, BodyRegister register) {
        this.accounts = accounts;
        this.scopes = scopes;
        this.register = register;
    }

    /** When the accounts are open, in a transaction that reaches everything. */
    void keep() {
        Scope officer =
                DemonstrationAccounts.list().stream()
                        .filter(line -> line.role() == Role.WARD_OFFICER)
                        .flatMap(line -> accounts.named(line.name()).stream())
                        .findFirst()
                        .map(account -> scopes.of(account.id()))
                        .orElseThrow();
        Listing.rows("bodies")
                .forEach(row ->
                        register.put(
                                officer,
                                row.getField("name"),
                                row.getField("kind"),
                                Optional.of(row.getField("account"))
                                        .filter(name -> !name.isEmpty())));
    }
}
