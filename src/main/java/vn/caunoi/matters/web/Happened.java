package vn.caunoi.matters.web;

import java.util.List;
import java.util.Optional;

/** A step as the timeline tells it. */
public record Happened(String title, String when, String who, List<Detail> details) {
    public Happened {
        details = List.copyOf(details);
    }

    /**
     * One line about it.
     *
     * @param isQuote whether somebody wrote these words
     */
    public record Detail(String text, boolean isQuote, Optional<String> href) {
        static Detail fact(String text) {
            return new Detail(text, false, Optional.empty());
        }

        static Detail quote(String text) {
            return new Detail(text, true, Optional.empty());
        }

        static Detail link(String text, String href) {
            return new Detail(text, false, Optional.of(href));
        }
    }
}
