package vn.caunoi.access;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.UnitId;

/** Which accounts hold a role at a unit. */
@Component
public class RoleHolders {
    private final AccountTable accounts;

    RoleHolders(AccountTable accounts) {
        this.accounts = accounts;
    }

    /** On a day, the longest held first. */
    public List<AccountId> at(Role role, UnitId unit, LocalDate day) {
        return accounts.posts(role, unit, day).stream()
                .filter(post -> !post.from().isAfter(day))
                .map(HeldPost::account)
                .distinct()
                .toList();
    }
}
