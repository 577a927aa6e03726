package vn.caunoi.notifications;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.people.Seals;
import vn.caunoi.storage.Uuid7;

/** Keeps that pair; it is drawn when it is first needed, by whichever process is first. */
@Component
class PushKeys {
    private final JdbcClient jdbc;
    private final Seals seals;
    private final Clock clock;

    PushKeys(JdbcClient jdbc, Seals seals, Clock clock) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.clock = clock;
    }

    PushKey current() {
        return stored().orElseGet(() -> {
            draw();
            return stored().orElseThrow();
        });
    }

    private Optional<PushKey> stored() {
        return jdbc.sql("SELECT id, public_key, sealed FROM notifications.push_key")
                .query((row, number) ->
                        new PushKey(
                                row.getBytes("public_key"),
                                secret(
                                        seals.open(
                                                row.getObject("id", UUID.class),
                                                row.getBytes("sealed")))))
                .optional();
    }

    private void draw() {
        KeyPair pair = P256.draw();
        UUID id = Uuid7.next();
        jdbc.sql(
                        """
                        INSERT INTO notifications.push_key (id, public_key, sealed, made_at)
                        VALUES (:id, :point, :sealed, :now) ON CONFLICT DO NOTHING
                        """)
                .param("id", id)
                .param("point", P256.bytes((ECPublicKey) pair.getPublic()))
                .param("sealed", seals.seal(id, pair.getPrivate().getEncoded()))
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private static PrivateKey secret(byte[] encoded) {
        try {
            return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("The key for push services cannot be read", broken);
        }
    }
}
