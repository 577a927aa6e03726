package vn.caunoi.reports.writing.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.Unit;
import vn.caunoi.reports.ReportLine;
import vn.caunoi.reports.writing.AreaConfirmations;
import vn.caunoi.reports.writing.Chapter;
import vn.caunoi.reports.writing.MarkedText;
import vn.caunoi.reports.writing.Script;
import vn.caunoi.reports.writing.Statement;
import vn.caunoi.reports.writing.web.EditorView.AreasView;
import vn.caunoi.reports.writing.web.EditorView.ChapterView;
import vn.caunoi.reports.writing.web.EditorView.CodeView;
import vn.caunoi.reports.writing.web.EditorView.SectionView;
import vn.caunoi.reports.writing.web.EditorView.SentenceView;
import vn.caunoi.web.PageFrame;

/** Makes the editor's view of a script. */
@Component
class EditorViews {
    private final PlaceViews places;
    private final AssemblyViews assembly;

    EditorViews(PlaceViews places, AssemblyViews assembly) {
        this.places = places;
        this.assembly = assembly;
    }

    EditorView of(Script script, Surroundings around) {
        return new EditorView(
                around.base(),
                around.subject().isSent(),
                around.wasSent(),
                around.mayExport(),
                around.areas()
                        .filter(progress -> progress.all() > 0)
                        .map(progress -> areas(progress, around.frame())),
                AssemblyViews.came(around),
                Arrays.stream(Chapter.values())
                        .map(chapter -> chapter(chapter, script, around))
                        .toList(),
                codes(script, around));
    }

    private static AreasView areas(AreaConfirmations.Progress progress, PageFrame frame) {
        return new AreasView(
                frame.text(
                        "reports.write.areas",
                        frame.format().integer(progress.confirmed()),
                        frame.format().integer(progress.all())),
                progress.open().isEmpty()
                        ? ""
                        : frame.text(
                                "reports.write.areas.open",
                                progress.open().stream()
                                        .map(Unit::name)
                                        .collect(Collectors.joining(", "))));
    }

    private ChapterView chapter(Chapter chapter, Script script, Surroundings around) {
        List<Script.SectionText> own =
                script.sections().stream()
                        .filter(text -> text.section().chapter() == chapter)
                        .toList();
        return new ChapterView(
                "chuong-" + chapter.name().toLowerCase(Locale.ROOT),
                around.frame().text(chapter.headingKey()),
                own.stream().map(text -> section(text, own.size() == 1, script, around)).toList());
    }

    private SectionView section(
            Script.SectionText text, boolean alone, Script script, Surroundings around) {
        List<SentenceView> all =
                IntStream.range(0, text.statements().size())
                        .mapToObj(place ->
                                places.sentence(
                                        text.statements().get(place), place + 1, script, around))
                        .toList();
        return new SectionView(
                alone ? "" : around.frame().text(text.section().headingKey()),
                picked(all, text, true),
                picked(all, text, false),
                places.own(text, around),
                assembly.inDraft(text, around));
    }

    private static List<SentenceView> picked(
            List<SentenceView> all, Script.SectionText text, boolean sayable) {
        return IntStream.range(0, all.size())
                .filter(place -> {
                    Statement statement = text.statements().get(place);
                    return (statement.isSaid() || statement.leftOut()) == sayable;
                })
                .mapToObj(all::get)
                .toList();
    }

    private static List<CodeView> codes(Script script, Surroundings around) {
        return script.report().lines().stream()
                .filter(line -> line.value().isPresent())
                .map(line -> code(line, around))
                .toList();
    }

    private static CodeView code(ReportLine line, Surroundings around) {
        String code = line.indicator().code();
        return new CodeView(
                MarkedText.mark(code),
                line.indicator().nameVi(),
                line.value().map(around.frame().format()::decimal).orElse(""),
                around.base() + "/" + code);
    }
}
