package vn.caunoi.pictures;

import java.util.Locale;

/** Why a picture was not taken in; each has a sentence that says what to do. */
public enum PictureFault {
    /** No picture at all, whatever its name says. */
    NOT_A_PICTURE,
    /** As some sites and screens save them. */
    WEBP,
    /** As some telephones take them. */
    HEIC,
    /** More bytes than a telephone's camera makes. */
    TOO_HEAVY,
    /** More dots than a telephone's camera makes, perhaps few bytes that unfold without end. */
    TOO_WIDE,
    /** Begins like a picture and does not go on like one. */
    BROKEN;

    public String key() {
        return "pictures.fault." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
