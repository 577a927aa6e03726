package vn.caunoi.access;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Spring Security's way to {@link SignInAttempts}. */
@Component
class PasswordSignIn implements AuthenticationProvider {
    private final SignInAttempts attempts;

    PasswordSignIn(SignInAttempts attempts) {
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String name = asked.getName().strip().toLowerCase(java.util.Locale.ROOT);
        return switch (attempts.attempt(name, String.valueOf(asked.getCredentials()))) {
            case SignInAttempts.Outcome.Welcome welcome ->
                    UsernamePasswordAuthenticationToken.authenticated(
                            new SignedIn(welcome.account(), welcome.name()), null, List.of());
            case SignInAttempts.Outcome.Wrong wrong -> throw new BadCredentialsException("wrong");
            case SignInAttempts.Outcome.Wait wait -> throw new LockedException("wait");
            case SignInAttempts.Outcome.Busy busy -> throw new SignInBusy();
        };
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
