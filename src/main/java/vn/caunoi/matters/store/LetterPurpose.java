package vn.caunoi.matters.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.caunoi.matters.model.UrgingLevel;

/** What a letter about a matter is for. */
public enum LetterPurpose {
    /** Brings the matter to the competent body. */
    FORWARD,
    URGE_BODY,
    TELL_PARTY_COMMITTEE,
    COUNCIL_LIST,
    TELL_FRONT_ABOVE;

    public static LetterPurpose of(UrgingLevel level) {
        return switch (level) {
            case BODY -> URGE_BODY;
            case PARTY_COMMITTEE -> TELL_PARTY_COMMITTEE;
            case COUNCIL -> COUNCIL_LIST;
            case FRONT_ABOVE -> TELL_FRONT_ABOVE;
        };
    }

    /** To whom it is urged; empty for the letter that forwards. */
    public Optional<UrgingLevel> level() {
        return switch (this) {
            case FORWARD -> Optional.empty();
            case URGE_BODY -> Optional.of(UrgingLevel.BODY);
            case TELL_PARTY_COMMITTEE -> Optional.of(UrgingLevel.PARTY_COMMITTEE);
            case COUNCIL_LIST -> Optional.of(UrgingLevel.COUNCIL);
            case TELL_FRONT_ABOVE -> Optional.of(UrgingLevel.FRONT_ABOVE);
        };
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<LetterPurpose> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    public String key() {
        return "matters.letter." + word();
    }
}
