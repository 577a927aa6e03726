package vn.caunoi.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.spec.ECPrivateKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class PushCipherTest {
    private static final String BROWSER =
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";

    @Test
    void theExampleOfTheRfcComesOutByteByByte() throws GeneralSecurityException {
        KeyPair sender =
                new KeyPair(
                        P256.key(
                                bytes(
                                        "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8")),
                        KeyFactory.getInstance("EC")
                                .generatePrivate(
                                        new ECPrivateKeySpec(
                                                new BigInteger(
                                                        1,
                                                        bytes(
                                                                "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw")),
                                                P256.curve())));
        byte[] body =
                PushCipher.encrypt(
                        "When I grow up, I want to be a watermelon".getBytes(UTF_8),
                        bytes(BROWSER),
                        bytes("BTBZMqHH6r4Tts7J_aSIgg"),
                        sender,
                        bytes("DGv6ra1nlYgDCS1FRnbzlw"));
        assertThat(Base64.getUrlEncoder().withoutPadding().encodeToString(body))
                .isEqualTo(
                        "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN");
    }

    @Test
    void aKeyOffTheCurveIsRefused() {
        byte[] off = bytes(BROWSER);
        off[64] ^= 1;
        assertThatThrownBy(() -> PushCipher.encrypt(new byte[1], off, new byte[16]))
                .isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> PushCipher.encrypt(new byte[1], new byte[65], new byte[16]))
                .isInstanceOf(GeneralSecurityException.class);
    }

    private static byte[] bytes(String base64) {
        return Base64.getUrlDecoder().decode(base64);
    }
}
