package vn.caunoi.matters.desk;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import vn.caunoi.matters.model.ReceiptCode;
import vn.caunoi.people.PersonDetails;

/**
 * Gives the same sheet, filled in and sent twice, the same receipt code, so that the second sending
 * finds what the first one wrote down. Nothing is kept for it: the code follows from what was sent
 * under a key that lasts as long as the process and is written nowhere, so no later reader of the
 * database can work a code out. After a new start, or at another process, the sheet counts as new.
 */
@Component
class SheetCodes {
    private static final String HASH = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key = new SecretKeySpec(random(), HASH);

    /**
     * @param sheet the number of the sheet, which nobody else knows
     */
    ReceiptCode of(String sheet, NewMatter said, List<byte[]> pictures) {
        try {
            Mac mac = Mac.getInstance(HASH);
            mac.init(key);
            filledIn(sheet, said).forEach(part -> add(mac, part.getBytes(StandardCharsets.UTF_8)));
            pictures.forEach(picture -> add(mac, picture));
            return ReceiptCode.ofBits(mac.doFinal());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Stream<String> filledIn(String sheet, NewMatter said) {
        return Stream.of(
                sheet,
                said.commune().value().toString(),
                said.area().map(area -> area.value().toString()).orElse(""),
                String.valueOf(said.toHead()),
                said.text(),
                said.sender().map(PersonDetails::fullName).orElse(""),
                said.sender().flatMap(PersonDetails::phone).orElse(""),
                said.sender().flatMap(PersonDetails::email).orElse(""),
                said.wants().word());
    }

    /** Each part with its length, so that two of them never read as one. */
    private static void add(Mac mac, byte[] part) {
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        mac.update(part);
    }

    private static byte[] random() {
        byte[] bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
