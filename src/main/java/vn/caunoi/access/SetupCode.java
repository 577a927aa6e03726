package vn.caunoi.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The code, printed at the start, without which nobody makes the first account. */
@Component
public class SetupCode {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 20;

    private final String code;
    private final Accounts accounts;
    private final Clock clock;

    SetupCode(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
        StringBuilder drawn = new StringBuilder();
        SecureRandom random = new SecureRandom();
        for (int i = 0; i < LENGTH; i++) {
            drawn.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        this.code = drawn.toString();
    }

    /** For the operator's eyes. */
    public String code() {
        return code;
    }

    /**
     * Makes the first administrator; empty when the code is wrong or there is an account already.
     */
    Optional<AccountId> firstAdministrator(String typed, String name, String password) {
        boolean right =
                MessageDigest.isEqual(
                        typed.strip().getBytes(StandardCharsets.UTF_8),
                        code.getBytes(StandardCharsets.UTF_8));
        if (!right || !accounts.isEmpty()) {
            return Optional.empty();
        }
        Optional<AccountId> account = accounts.open(name, password, Optional.empty());
        account.ifPresent(id ->
                accounts.appoint(id, Role.ADMINISTRATOR, Optional.empty(), LocalDate.now(clock)));
        return account;
    }
}
