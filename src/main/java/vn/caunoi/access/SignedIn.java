package vn.caunoi.access;

import java.io.Serializable;
import java.security.Principal;

/** Who is signed in; kept in the session, so it holds no more than this. */
public record SignedIn(AccountId account, String name) implements Principal, Serializable {
    @Override
    public String getName() {
        return name;
    }
}
