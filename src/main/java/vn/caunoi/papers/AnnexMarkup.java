package vn.caunoi.papers;

import java.util.List;
import java.util.Optional;

/** The annex of a paper as markup for the style sheet {@code annex}. */
final class AnnexMarkup {
    /** What padding and lines of a cell take from its column, in millimetres. */
    private static final double EDGES = 2.6;

    private AnnexMarkup() {}

    static String of(AdministrativePaper paper, AnnexTable annex) {
        var out = new Markup();
        out.line("p", "title", PaperWords.of("annex"));
        out.line("p", "title", PaperWords.capitals(annex.title()));
        if (!annex.subtitle().isBlank()) {
            out.line("p", "note", annex.subtitle());
        }
        out.line("p", "last-note", Formalities.annexTo(paper));
        out.open("table", WordAnnex.isWide(annex) ? "annex many" : "annex");
        head(out, annex);
        out.open("tbody", "");
        rows(out, annex);
        return out.close("tbody").close("table").toString();
    }

    private static void head(Markup out, AnnexTable annex) {
        List<String> captions = WordAnnex.captions(annex);
        int[] widths = WordAnnex.widths(annex.columns().size());
        out.open("thead", "").open("tr", "");
        for (int column = 0; column < captions.size(); column++) {
            out.open("th", "caption", "width", Measure.inMillimetres(widths[column]) - EDGES);
            out.text(captions.get(column)).close("th");
        }
        out.close("tr").close("thead");
    }

    private static void rows(Markup out, AnnexTable annex) {
        Optional<String> group = Optional.empty();
        for (AnnexRow row : annex.rows()) {
            if (!row.group().equals(group)) {
                row.group().ifPresent(name -> group(out, name, annex));
                group = row.group();
            }
            out.open("tr", "");
            List.of(row.code(), row.name(), row.unit()).forEach(text -> out.line("td", "", text));
            for (int column = 0; column < annex.columns().size(); column++) {
                boolean percent = annex.columns().get(column).percent();
                out.line(
                        "td",
                        "figure",
                        row.values().get(column).map(v -> Figures.printed(v, percent)).orElse(""));
            }
            out.close("tr");
        }
    }

    private static void group(Markup out, String name, AnnexTable annex) {
        out.open("tr", "").openOver(WordAnnex.captions(annex).size(), "group");
        out.text(name).close("td").close("tr");
    }
}
