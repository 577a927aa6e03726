package vn.caunoi.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * The compact plaintext of a person: layout, sex, birth year, then name, phone and e-mail each
 * after its length. Filled up to whole blocks so that the ciphertext hides the length of a name.
 */
final class DetailsCode {

    private static final byte LAYOUT = 1;
    private static final int BLOCK = 32;
    private static final int FIXED_LENGTH = 1 + 1 + Short.BYTES + 3 * Short.BYTES;

    private DetailsCode() {}

    static byte[] encode(PersonDetails details) {
        byte[] name = details.fullName().getBytes(UTF_8);
        byte[] phone = details.phone().orElse("").getBytes(UTF_8);
        byte[] email = details.email().orElse("").getBytes(UTF_8);
        int length = FIXED_LENGTH + name.length + phone.length + email.length;
        ByteBuffer out = ByteBuffer.allocate(Math.ceilDiv(length, BLOCK) * BLOCK);
        out.put(LAYOUT).put(letter(details.sex()));
        out.putShort(details.birthYear().orElse(0).shortValue());
        put(out, name);
        put(out, phone);
        put(out, email);
        return out.array();
    }

    static PersonDetails decode(byte[] plain) {
        ByteBuffer in = ByteBuffer.wrap(plain);
        if (in.get() != LAYOUT) {
            throw new SealBroken("Personal data of unknown layout.");
        }
        Sex sex = sex(in.get());
        Optional<Integer> birthYear =
                Optional.of((int) in.getShort()).filter(year -> year.intValue() != 0);
        return new PersonDetails(
                text(in), birthYear, sex, Optional.of(text(in)), Optional.of(text(in)));
    }

    private static void put(ByteBuffer out, byte[] text) {
        out.putShort((short) text.length).put(text);
    }

    private static String text(ByteBuffer in) {
        byte[] text = new byte[in.getShort()];
        in.get(text);
        return new String(text, UTF_8);
    }

    private static byte letter(Sex sex) {
        return switch (sex) {
            case FEMALE -> 'F';
            case MALE -> 'M';
            case NOT_STATED -> '-';
        };
    }

    private static Sex sex(byte letter) {
        for (Sex sex : Sex.values()) {
            if (letter(sex) == letter) {
                return sex;
            }
        }
        throw new SealBroken("Personal data of unknown layout.");
    }
}
