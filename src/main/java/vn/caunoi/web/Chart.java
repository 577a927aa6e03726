package vn.caunoi.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Figures as a picture, always together with the table of the same figures.
 *
 * @param id of the element, unique on its page
 * @param measure what the figures count, "lượt", "đồng", "%"
 * @param labels along the axis, in order
 */
public record Chart(
        String id,
        String title,
        Kind kind,
        String measure,
        List<String> labels,
        List<Series> series) {
    /** How it is drawn. */
    public enum Kind {
        LINES,
        BARS
    }

    /**
     * One line or one colour of bars.
     *
     * @param values one per label; empty where nothing is known, which is not nought
     */
    public record Series(String name, List<Optional<BigDecimal>> values) {
        public Series {
            values = List.copyOf(values);
        }
    }

    public Chart {
        labels = List.copyOf(labels);
        series = List.copyOf(series);
        int width = labels.size();
        if (series.stream().anyMatch(line -> line.values().size() != width)) {
            throw new IllegalArgumentException("Labels and values of a chart differ");
        }
    }
}
