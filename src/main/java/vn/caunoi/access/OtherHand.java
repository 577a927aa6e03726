package vn.caunoi.access;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.people.PersonId;

/** Whether two accounts are two people: nobody approves what he asked for himself. */
@Component
public class OtherHand {
    private final Accounts accounts;

    OtherHand(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Whether somebody else than the one who asked is about to approve. */
    public boolean isAnother(UUID asked, AccountId approves) {
        if (approves.value().equals(asked)) {
            return false;
        }
        Optional<PersonId> approver = person(approves);
        return approver.isEmpty() || !approver.equals(person(new AccountId(asked)));
    }

    private Optional<PersonId> person(AccountId account) {
        Map<AccountId, String> names = accounts.names(Set.of(account));
        return Optional.ofNullable(names.get(account))
                .flatMap(accounts::named)
                .flatMap(Accounts.Account::person);
    }
}
