package vn.caunoi.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.storage.KeptAnswers;

/** Tokens for the programming interface; only their digests are kept. */
@Component
public class Tokens {
    private static final SecureRandom RANDOM = new SecureRandom();
    private final JdbcClient jdbc;
    private final StandingAnswers answers;

    Tokens(JdbcClient jdbc, StandingAnswers answers) {
        this.jdbc = jdbc;
        this.answers = answers;
    }

    private record HolderOf(String digest) implements KeptAnswers.Question<SignedIn> {}

    /** Makes a token that acts as the account; it is shown this once. */
    public String issue(AccountId account) {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        String token = "cn_" + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        jdbc.sql("INSERT INTO access.token (digest, account_id) VALUES (:digest, :account)")
                .param("digest", digest(token))
                .param("account", account.value())
                .update();
        return token;
    }

    /** Who stands behind a token; nobody while a password given by somebody else is unchanged. */
    Optional<SignedIn> holder(String token) {
        byte[] digest = digest(token);
        return answers.found(new HolderOf(HexFormat.of().formatHex(digest)), () -> holder(digest));
    }

    private Optional<SignedIn> holder(byte[] digest) {
        return jdbc.sql(
                        """
                        SELECT a.id, a.name FROM access.token t JOIN access.account a ON a.id = t.account_id
                        WHERE t.digest = :digest AND t.revoked_at IS NULL AND a.disabled_at IS NULL
                          AND NOT a.must_change
                        """)
                .param("digest", digest)
                .query((row, number) ->
                        new SignedIn(
                                new AccountId(row.getObject("id", UUID.class)),
                                row.getString("name")))
                .optional();
    }

    /** How many tokens of an account still open. */
    int count(AccountId account) {
        return jdbc.sql(
                        "SELECT count(*) FROM access.token WHERE account_id = :account AND revoked_at IS NULL")
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }

    /** Closes all tokens of an account. */
    int revoke(AccountId account) {
        return jdbc.sql(
                        "UPDATE access.token SET revoked_at = now() WHERE account_id = :account AND revoked_at IS NULL")
                .param("account", account.value())
                .update();
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
