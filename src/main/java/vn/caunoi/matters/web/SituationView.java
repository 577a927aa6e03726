package vn.caunoi.matters.web;

import java.util.List;

/**
 * A report on the people's situation, as its page shows it.
 *
 * @param number of the issued report, with its day; "" while there is none
 * @param stamp of the words that a signer has before him
 */
public record SituationView(
        String path,
        String unit,
        List<Heading> headings,
        String number,
        boolean writes,
        boolean signs,
        boolean exports,
        String stamp) {
    public SituationView {
        headings = List.copyOf(headings);
    }

    /**
     * One of the four headings.
     *
     * @param sentences what the figures say
     * @param columns keys of the columns of its table
     * @param lines of its table; none where it has none
     * @param text what somebody wrote
     * @param version of the text
     */
    public record Heading(
            String word,
            String title,
            String hint,
            List<String> sentences,
            List<String> columns,
            List<SummaryLine> lines,
            String text,
            String version) {
        public Heading {
            sentences = List.copyOf(sentences);
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
        }

        public String field() {
            return "noi-dung-" + word;
        }

        public String versionField() {
            return "phien-ban-" + word;
        }
    }
}
