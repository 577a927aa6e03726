package vn.caunoi.access;

import java.util.Optional;
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
        Optional<PersonId> approver = accounts.person(approves);
        return approver.isEmpty() || !approver.equals(accounts.person(new AccountId(asked)));
    }
}
