package vn.caunoi.papers;

import java.util.List;

/** A paper as markup for the style sheet {@code paper}: the same parts as its Word file. */
final class PaperMarkup {
    private static final int LINES_TO_WRITE = 3;
    private static final String CELL = "td";
    private static final String PARAGRAPH = "p";

    private final AdministrativePaper paper;
    private final Markup out = new Markup();

    private PaperMarkup(AdministrativePaper paper) {
        this.paper = paper;
    }

    static String of(AdministrativePaper paper) {
        var markup = new PaperMarkup(paper);
        markup.head();
        if (!paper.isLetter()) {
            markup.title();
        }
        markup.body();
        return markup.out.toString();
    }

    private void head() {
        out.open("table", "head").open("tr", "").open(CELL, "left");
        paper.issuer().above().forEach(line -> out.line(PARAGRAPH, "superior", line));
        paper.issuer().name().forEach(line -> out.line(PARAGRAPH, "issuer", line));
        rule(
                Measure.ofBoldCapitals(paper.issuer().name().getLast(), PaperStyle.ISSUER.letters)
                        * Rule.PART_OF_LINE,
                "rule");
        Formalities.numberLine(paper).ifPresent(line -> out.line(PARAGRAPH, "number", line));
        if (paper.isLetter()) {
            out.line(PARAGRAPH, "number", PaperWords.of("letter-subject", paper.subject()));
        }
        String motto = PaperWords.of("motto");
        out.close(CELL).open(CELL, "right");
        out.line(PARAGRAPH, "nation", PaperWords.of("nation"));
        out.line(PARAGRAPH, "motto", motto);
        rule(Measure.ofBoldText(motto, PaperStyle.MOTTO.letters), "rule");
        filler(paper.issuer().above().size() + paper.issuer().name().size());
        String date = Formalities.placeAndDate(paper);
        out.line(PARAGRAPH, PaperHead.isLong(date) ? "long-date" : "date", date);
        out.close(CELL).close("tr").close("table");
    }

    /** Keeps place and date on the height of the number, however many lines the issuer takes. */
    private void filler(int linesAtTheLeft) {
        for (int line = 2; line < linesAtTheLeft; line++) {
            out.line(PARAGRAPH, "superior", "\u00A0");
        }
    }

    private void title() {
        int room = Page.PORTRAIT.textWidth();
        int line = PaperTitle.lineWidth(paper.subject(), room);
        out.line(PARAGRAPH, "type", PaperWords.capitals(paper.type()));
        out.open(PARAGRAPH, "subject", "width", Measure.inMillimetres(line));
        out.text(paper.subject()).close(PARAGRAPH);
        rule(line * Rule.PART_OF_LINE, "rule title-rule");
    }

    private void rule(double length, String kind) {
        out.open("div", kind, "width", Measure.inMillimetres(length)).close("div");
    }

    private void body() {
        List<Part> parts = paper.parts();
        for (int place = 0; place < parts.size() - 1; place++) {
            write(parts.get(place));
        }
        out.open("div", "end");
        if (parts.isEmpty()) {
            text(PaperWords.of("end"));
        } else {
            last(parts.getLast());
        }
        foot();
        out.close("div");
    }

    private void last(Part part) {
        switch (part) {
            case Part.Paragraph paragraph -> text(PaperBody.closed(paragraph.text()));
            case Part.ToBeWritten place -> toBeWritten(place, PaperWords.of("end"));
            case Part.Addressed addressed -> endBelow(addressed);
            case Part.Heading heading -> endBelow(heading);
            case Part.FigureTable table -> endBelow(table);
        }
    }

    private void endBelow(Part part) {
        write(part);
        text(PaperWords.of("end"));
    }

    private void write(Part part) {
        switch (part) {
            case Part.Heading heading -> out.line("h" + heading.level(), "", heading.text());
            case Part.Addressed addressed -> text(PaperWords.of("addressed", addressed.to()));
            case Part.Paragraph paragraph -> text(paragraph.text());
            case Part.ToBeWritten place -> toBeWritten(place, "");
            case Part.FigureTable table -> figures(table);
        }
    }

    private void text(String text) {
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> out.line(PARAGRAPH, "text", line));
    }

    private void toBeWritten(Part.ToBeWritten place, String end) {
        out.line(PARAGRAPH, "to-write", PaperWords.of("to-be-written", place.hint()));
        for (int line = 0; line < LINES_TO_WRITE; line++) {
            out.open("div", "dots").close("div");
        }
        out.line("div", "dots-end", end);
    }

    private void figures(Part.FigureTable table) {
        out.open("table", "figures").open("thead", "").open("tr", "");
        table.columns().forEach(column -> out.line("th", "", column));
        out.close("tr").close("thead").open("tbody", "");
        for (List<String> row : table.rows()) {
            out.open("tr", "");
            row.forEach(text -> out.line(CELL, Figures.isFigure(text) ? "figure" : "", text));
            out.close("tr");
        }
        out.close("tbody").close("table");
    }

    private void foot() {
        out.open("table", "foot").open("tr", "").open(CELL, "");
        out.line(PARAGRAPH, "recipients", PaperWords.of("recipients"));
        PaperFoot.recipientLines(paper.recipients())
                .forEach(line -> out.line(PARAGRAPH, "recipient", line));
        out.close(CELL).open(CELL, "");
        paper.signature().authority().forEach(line -> out.line(PARAGRAPH, "authority", line));
        out.line(PARAGRAPH, "authority", paper.signature().post());
        out.line(PARAGRAPH, "signer", paper.signature().signer().orElse("\u00A0"));
        out.close(CELL).close("tr").close("table");
    }
}
