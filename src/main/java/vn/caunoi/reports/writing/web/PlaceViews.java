package vn.caunoi.reports.writing.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.reports.writing.FigureWords;
import vn.caunoi.reports.writing.Manuscript;
import vn.caunoi.reports.writing.Script;
import vn.caunoi.reports.writing.Section;
import vn.caunoi.reports.writing.Statement;
import vn.caunoi.reports.writing.web.EditorView.PieceView;
import vn.caunoi.reports.writing.web.EditorView.SentenceView;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;

/** Makes the views of single places of a script: its sentences and its boxes. */
@Component
class PlaceViews {
    private static final int ROWS_BY_HAND = 8;
    private static final int ROWS = 3;

    private final LocalTimes times;

    PlaceViews(LocalTimes times) {
        this.times = times;
    }

    /** The box of one place. */
    PlaceView place(Script script, Surroundings around, String key) {
        return sentence(script, around, key)
                .map(SentenceView::place)
                .or(() -> script.excerpt(key).map(text -> excerpt(text, around)))
                .or(() -> removed(script, around, key))
                .or(() ->
                        script.sections().stream()
                                .filter(text -> text.section().word().equals(key))
                                .map(text -> own(text, around))
                                .findFirst())
                .orElseThrow(NotFound::new);
    }

    /** One sentence; empty when the key is that of a section. */
    Optional<SentenceView> sentence(Script script, Surroundings around, String key) {
        return script.statement(key).map(statement -> sentence(statement, 0, script, around));
    }

    private static List<PieceView> pieces(Statement statement, Script script, Surroundings around) {
        return statement.filled().stream().map(filled -> piece(filled, script, around)).toList();
    }

    /** A sentence with its box. */
    SentenceView sentence(Statement statement, int number, Script script, Surroundings around) {
        PageFrame frame = around.frame();
        Optional<Manuscript.Entry> entry = entry(script, statement);
        PlaceView place =
                new PlaceView(
                        PlaceView.id(statement.key()),
                        action(around, statement.key()),
                        frame.text("reports.write.sentence.text"),
                        frame.text("reports.write.sentence.hint"),
                        statement.text().source(),
                        ROWS,
                        true,
                        statement.leftOut(),
                        entry.map(Manuscript.Entry::toRevise).orElse(false),
                        quiet(entry, frame));
        return new SentenceView(
                number,
                pieces(statement, script, around),
                statement.leftOut(),
                statement.replaced(),
                statement.text().hasFixedNumber() && isOwnWording(statement),
                typed(statement.key(), place, around));
    }

    /** In the product's own sentences the fixed numbers are meant. */
    private static boolean isOwnWording(Statement statement) {
        return statement.replaced() || statement.key().contains(".w");
    }

    private static Optional<Manuscript.Entry> entry(Script script, Statement statement) {
        return script.manuscript().entry(statement.key());
    }

    /** The box of what was taken from a report of a unit below. */
    PlaceView excerpt(Script.ExcerptText text, Surroundings around) {
        return excerpt(text.excerpt().key(), text.entry(), around);
    }

    /** The same when everything was taken away there. */
    private Optional<PlaceView> removed(Script script, Surroundings around, String key) {
        return script.manuscript()
                .excerpt(key)
                .flatMap(excerpt -> script.manuscript().entry(key))
                .map(entry -> excerpt(key, entry, around));
    }

    private PlaceView excerpt(String key, Manuscript.Entry entry, Surroundings around) {
        PageFrame frame = around.frame();
        PlaceView place =
                new PlaceView(
                        PlaceView.id(key),
                        action(around, key),
                        frame.text("assembly.text"),
                        frame.text("assembly.text.hint"),
                        entry.text(),
                        ROWS,
                        false,
                        false,
                        false,
                        quiet(Optional.of(entry), frame));
        return typed(key, place, around);
    }

    /** The box in which a section is written by hand. */
    PlaceView own(Script.SectionText text, Surroundings around) {
        PageFrame frame = around.frame();
        Section section = text.section();
        String name = frame.text(section.headingKey());
        PlaceView place =
                new PlaceView(
                        PlaceView.id(section.word()),
                        action(around, section.word()),
                        section.isResult() ? frame.text("reports.write.more", name) : name,
                        section.isResult()
                                ? frame.text("reports.write.more-hint")
                                : frame.text(section.hintKey()),
                        text.entry().map(Manuscript.Entry::text).orElse(""),
                        section.isResult() ? ROWS : ROWS_BY_HAND,
                        false,
                        false,
                        text.isToRevise(),
                        quiet(text.entry(), frame));
        return typed(section.word(), place, around);
    }

    private static PlaceView typed(String key, PlaceView place, Surroundings around) {
        return around.typed()
                .filter(typed -> typed.key().equals(key))
                .map(typed -> place.with(typed.text(), typed.leftOut(), typed.feedback()))
                .orElse(place);
    }

    private Feedback quiet(Optional<Manuscript.Entry> entry, PageFrame frame) {
        return Feedback.quiet(
                entry.map(Manuscript.Entry::version).orElse(0),
                entry.map(Manuscript.Entry::savedAt)
                        .map(at ->
                                frame.text(
                                        "reports.write.saved-by",
                                        times.time(at),
                                        times.day(at, frame.format())))
                        .orElse(""));
    }

    private static String action(Surroundings around, String key) {
        return around.base() + "/soan/phan/" + key;
    }

    private static PieceView piece(FigureWords.Filled filled, Script script, Surroundings around) {
        return filled.code()
                .flatMap(code -> script.report().line(code))
                .map(line ->
                        new PieceView(
                                filled.text(),
                                around.base() + "/" + line.indicator().code(),
                                around.frame()
                                        .text(
                                                "reports.write.sentence.origin",
                                                line.indicator().nameVi() + ": " + filled.text())))
                .orElseGet(() -> new PieceView(filled.text(), "", ""));
    }
}
