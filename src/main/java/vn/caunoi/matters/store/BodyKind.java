package vn.caunoi.matters.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of body answers. */
public enum BodyKind {
    /** Ủy ban nhân dân. */
    PEOPLES_COMMITTEE,
    /** A specialised office of the People's Committee. */
    OFFICE,
    POLICE,
    MILITARY,
    /** School, clinic, market board. */
    PUBLIC_UNIT,
    /** Electricity, water, telecommunication, a builder. */
    ENTERPRISE,
    /** A socio-political or mass organisation. */
    ORGANISATION,
    /** A body above the commune. */
    ABOVE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<BodyKind> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    public String key() {
        return "matters.body-kind." + word();
    }
}
