package vn.caunoi.campaigns;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;

/** Reads what people type: words and numbers as they are written in Viet Nam. */
final class TypedText {
    private TypedText() {}

    /** Composed letters without control signs, as PostgreSQL keeps them. */
    static String tidy(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .strip();
    }

    /** 1.483 is one thousand and more. */
    static Optional<Integer> whole(String typed) {
        return Optional.of(typed.replaceAll("[ .\\u00a0]", ""))
                .filter(digits -> digits.matches("\\d{1,6}"))
                .map(Integer::valueOf);
    }

    /** 102,5: the comma stands before decimals, the point between thousands. */
    static Optional<BigDecimal> number(String typed) {
        return Optional.of(typed.replaceAll("[ .\\u00a0]", "").replace(',', '.'))
                .filter(digits -> digits.matches("\\d{1,15}(\\.\\d{1,2})?"))
                .map(BigDecimal::new);
    }
}
