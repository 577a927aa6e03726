package vn.caunoi.journal;

import java.util.UUID;

/**
 * One link of a chain, as it is noted on paper: whoever has the note knows later whether the
 * journal up to there is still the same.
 */
public record Mark(UUID commune, long number, String digest) {
    private static final String GROUP = "(.{8})(?=.)";

    static Mark of(Seal seal) {
        return new Mark(seal.commune(), seal.number(), seal.digest());
    }

    /** The digest in groups that can be copied by hand. */
    public String onPaper() {
        return digest.replaceAll(GROUP, "$1-");
    }
}
