package vn.caunoi.reports.writing.web;

import java.util.Optional;

/**
 * What became of something typed, told beside its box.
 *
 * @param version the version the box is based on
 * @param saved "Đã lưu lúc 10:32"; "" while nothing was saved
 * @param error what is wrong; "" when nothing is
 */
public record Feedback(int version, String saved, String error, Optional<Overtaken> overtaken) {
    /**
     * Somebody else was faster.
     *
     * @param version what has to be seen before it may be written over
     */
    public record Overtaken(String sentence, String theirs, String yours, int version) {}

    static Feedback quiet(int version, String saved) {
        return new Feedback(version, saved, "", Optional.empty());
    }

    static Feedback wrong(int version, String error) {
        return new Feedback(version, "", error, Optional.empty());
    }

    static Feedback overtaken(int version, Overtaken overtaken) {
        return new Feedback(version, "", "", Optional.of(overtaken));
    }
}
