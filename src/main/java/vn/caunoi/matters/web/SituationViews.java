package vn.caunoi.matters.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.caunoi.matters.desk.Situation;
import vn.caunoi.matters.model.SituationFigures;
import vn.caunoi.matters.model.SituationFigures.KindLine;
import vn.caunoi.matters.model.SituationHeading;
import vn.caunoi.web.PageFrame;

/** The report on the people's situation as its page shows it: the same figures as on paper. */
final class SituationViews {
    private SituationViews() {}

    static SituationView view(Situation situation, FilledForm form, PageFrame frame) {
        return new SituationView(
                SituationPage.path(situation.subject()),
                situation.subject().unit().name(),
                Arrays.stream(SituationHeading.values())
                        .map(heading -> heading(heading, situation, form, frame))
                        .toList(),
                situation
                        .issued()
                        .map(issued ->
                                frame.text(
                                        "matters.situation.issued",
                                        issued.number(),
                                        frame.format().date(issued.on())))
                        .orElse(""),
                situation.writes(),
                situation.signs(),
                situation.exports(),
                situation.stamp());
    }

    private static SituationView.Heading heading(
            SituationHeading heading, Situation situation, FilledForm form, PageFrame frame) {
        SituationFigures figures = situation.figures();
        String field = "noi-dung-" + heading.word();
        return new SituationView.Heading(
                heading.word(),
                frame.text(heading.key()),
                frame.text("matters.situation.hint." + heading.word()),
                sentences(heading, figures, frame),
                columns(heading),
                lines(heading, figures, frame),
                form.fields().getOrDefault(field, situation.under(heading).text()),
                String.valueOf(situation.under(heading).version()));
    }

    private static List<String> sentences(
            SituationHeading heading, SituationFigures figures, PageFrame frame) {
        return switch (heading) {
            case CONCERNS ->
                    some(
                            numbered(frame, "matters.situation.voices", figures.voices()),
                            few(
                                    frame,
                                    "matters.situation.few-topics",
                                    figures.fewTopics().stream()
                                            .map(word -> topic(word, frame))
                                            .toList()));
            case DIFFICULTIES ->
                    figures.difficulties().received() == 0
                            ? List.of()
                            : List.of(
                                    numbered(
                                            frame,
                                            "matters.situation.difficulties",
                                            figures.difficulties().received(),
                                            figures.difficulties().answered(),
                                            figures.difficulties().late()));
            case GOOD_DEEDS -> List.of();
            case PETITIONS ->
                    some(
                            few(
                                    frame,
                                    "matters.situation.few-kinds",
                                    figures.fewKinds().stream()
                                            .map(word -> kind(word, frame))
                                            .toList()));
        };
    }

    private static List<String> some(String... sentences) {
        return Arrays.stream(sentences).filter(sentence -> !sentence.isEmpty()).toList();
    }

    private static String few(PageFrame frame, String key, List<String> names) {
        return names.isEmpty() ? "" : frame.text(key, String.join("; ", names));
    }

    private static String numbered(PageFrame frame, String key, int... numbers) {
        return frame.text(key, Arrays.stream(numbers).mapToObj(frame.format()::integer).toArray());
    }

    private static List<String> columns(SituationHeading heading) {
        return switch (heading) {
            case CONCERNS -> keys("topic", "voices", "matters");
            case DIFFICULTIES, GOOD_DEEDS -> List.of();
            case PETITIONS -> keys("kind", "received", "answered", "told", "late");
        };
    }

    private static List<String> keys(String... words) {
        return Arrays.stream(words).map(word -> "matters.situation.column." + word).toList();
    }

    private static List<SummaryLine> lines(
            SituationHeading heading, SituationFigures figures, PageFrame frame) {
        return switch (heading) {
            case CONCERNS ->
                    figures.topics().stream()
                            .map(line ->
                                    new SummaryLine(
                                            topic(line.topic(), frame),
                                            List.of(
                                                    frame.format().integer(line.voices()),
                                                    frame.format().integer(line.matters()))))
                            .toList();
            case DIFFICULTIES, GOOD_DEEDS -> List.of();
            case PETITIONS -> petitions(figures, frame);
        };
    }

    private static List<SummaryLine> petitions(SituationFigures figures, PageFrame frame) {
        List<SummaryLine> lines = new ArrayList<>();
        figures.kinds().forEach(line -> lines.add(line(kind(line.kind(), frame), line, frame)));
        lines.add(line(frame.text("matters.situation.all"), figures.all(), frame));
        return lines;
    }

    private static SummaryLine line(String label, KindLine line, PageFrame frame) {
        return new SummaryLine(
                label,
                java.util.stream.IntStream.of(
                                line.received(), line.answered(), line.told(), line.late())
                        .mapToObj(frame.format()::integer)
                        .toList());
    }

    private static String topic(String word, PageFrame frame) {
        return frame.text(
                word.isEmpty() ? "matters.situation.unsorted" : "vocabulary.matter_topic." + word);
    }

    private static String kind(String word, PageFrame frame) {
        return frame.text(
                word.isEmpty() ? "matters.situation.unsorted" : "vocabulary.matter_kind." + word);
    }
}
