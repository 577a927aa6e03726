package vn.caunoi.access;

import org.springframework.security.core.AuthenticationException;

/** So many sign in at once that this one was not looked at. */
final class SignInBusy extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    SignInBusy() {
        super("busy");
    }
}
