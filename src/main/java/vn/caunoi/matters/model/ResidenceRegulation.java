package vn.caunoi.matters.model;

import java.util.Arrays;
import java.util.Optional;

/** Regulations under which residents comment on organisations; only counts are kept. */
public enum ResidenceRegulation {
    /** Quy định 124-QĐ/TW: supervision by the Front and the people. */
    R124,
    /** Quy định 213-QĐ/TW: ties of working Party members with where they live. */
    R213;

    /** "124". */
    public String word() {
        return name().substring(1);
    }

    public static Optional<ResidenceRegulation> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    public String key() {
        return "matters.regulation." + word();
    }
}
