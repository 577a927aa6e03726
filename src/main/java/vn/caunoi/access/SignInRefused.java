package vn.caunoi.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Leads back to the sign-in page with the reason; the name typed is not repeated in the address.
 */
class SignInRefused implements AuthenticationFailureHandler {
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException reason)
            throws IOException {
        if (reason instanceof SignInBusy) {
            SignInPace.refuse(response);
            return;
        }
        response.sendRedirect(
                reason instanceof LockedException ? "/dang-nhap?loi=cho" : "/dang-nhap?loi=sai");
    }
}
