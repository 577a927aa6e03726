package vn.caunoi.reports.writing.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.reports.assembly.Lower;
import vn.caunoi.reports.assembly.SectionAssembly;
import vn.caunoi.reports.assembly.Taking.Rival;
import vn.caunoi.reports.writing.Script;
import vn.caunoi.reports.writing.Section;
import vn.caunoi.reports.writing.web.AssemblyView.CameView;
import vn.caunoi.reports.writing.web.AssemblyView.ExcerptView;
import vn.caunoi.reports.writing.web.AssemblyView.InDraftView;
import vn.caunoi.reports.writing.web.AssemblyView.RivalView;
import vn.caunoi.reports.writing.web.AssemblyView.SectionLine;
import vn.caunoi.reports.writing.web.AssemblyView.SectionPageView;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;

/** Makes the views of lower reports beside a draft. */
@Component
class AssemblyViews {
    private static final int IN_DRAFT = 5;
    private static final int ON_A_PAGE = 20;

    private final ExcerptViews passages;

    AssemblyViews(ExcerptViews passages) {
        this.passages = passages;
    }

    /** How many reports came; empty where nobody below reports. */
    static Optional<CameView> came(Surroundings around) {
        Lower lower = around.lower();
        PageFrame frame = around.frame();
        int came = lower.reports().size();
        int all = lower.owing().size();
        boolean areas = around.subject().unit().level() == UnitLevel.COMMUNE;
        return all == 0
                ? Optional.empty()
                : Optional.of(
                        new CameView(
                                came,
                                all,
                                frame.text(
                                        areas ? "assembly.came.areas" : "assembly.came",
                                        frame.format().integer(came),
                                        frame.format().integer(all)),
                                missing(lower, areas, frame),
                                AssemblyPaths.all(around.subject())));
    }

    private static String missing(Lower lower, boolean areas, PageFrame frame) {
        String names = lower.missing().stream().map(Unit::name).collect(Collectors.joining(", "));
        return names.isEmpty()
                ? ""
                : frame.text(areas ? "assembly.missing.areas" : "assembly.missing", names);
    }

    /** All sections of a draft. */
    AssemblyView all(Script script, Surroundings around) {
        return new AssemblyView(
                around.base() + "/soan",
                AssemblyPaths.all(around.subject()),
                came(around).orElseThrow(NotFound::new),
                script.sections().stream().map(text -> line(text, around)).toList(),
                script.listsSources());
    }

    private static SectionLine line(Script.SectionText text, Surroundings around) {
        SectionAssembly section = SectionAssembly.of(text, around.lower());
        String href = AssemblyPaths.section(around.subject(), text.section());
        return new SectionLine(
                section.open().isEmpty() && !section.taken().isEmpty()
                        ? AssemblyPaths.taken(around.subject(), text.section())
                        : href,
                around.frame().text(text.section().headingKey()),
                section.open().size(),
                section.taken().size(),
                section.changed());
    }

    /** What the editor shows of it in a section; empty where units below wrote nothing. */
    Optional<InDraftView> inDraft(Script.SectionText text, Surroundings around) {
        SectionAssembly section = SectionAssembly.of(text, around.lower());
        PageFrame frame = around.frame();
        int taken = section.taken().size();
        if (taken == 0 && section.open().isEmpty()) {
            return Optional.empty();
        }
        List<ExcerptView> shown =
                section.taken().stream()
                        .map(passage -> passages.taken(text.section(), passage, around))
                        .toList();
        return Optional.of(
                new InDraftView(
                        section.open().isEmpty()
                                ? AssemblyPaths.taken(around.subject(), text.section())
                                : AssemblyPaths.section(around.subject(), text.section()),
                        frame.text(
                                "assembly.in-draft",
                                frame.format().integer(section.open().size()),
                                frame.format().integer(taken)),
                        section.changed() == 0
                                ? ""
                                : frame.text(
                                        "assembly.changed.number",
                                        frame.format().integer(section.changed())),
                        shown.stream()
                                .filter(view ->
                                        shown.indexOf(view) < IN_DRAFT || view.place().isTroubled())
                                .toList(),
                        taken <= IN_DRAFT
                                ? ""
                                : frame.text(
                                        "assembly.more",
                                        frame.format().integer(taken - IN_DRAFT))));
    }

    /** The page of one section. */
    SectionPageView section(
            Script.SectionText text, AssemblyPages.Shown wished, Surroundings around) {
        boolean showsTaken = wished.taken();
        SectionAssembly assembly = SectionAssembly.of(text, around.lower());
        Section section = text.section();
        String here =
                AssemblyPaths.section(around.subject(), section)
                        + (showsTaken ? "?xem=da-lay&trang=" : "?trang=");
        int all = showsTaken ? assembly.taken().size() : assembly.open().size();
        int last = Math.max(0, (all - 1) / ON_A_PAGE);
        int shown = Math.clamp(wished.page(), 0, last);
        int from = shown * ON_A_PAGE;
        int until = Math.min(all, from + ON_A_PAGE);
        return new SectionPageView(
                AssemblyPaths.section(around.subject(), section),
                around.base() + "/soan#" + PlaceView.id(section.word()),
                AssemblyPaths.all(around.subject()),
                came(around).orElseThrow(NotFound::new),
                showsTaken,
                assembly.open().size(),
                assembly.taken().size(),
                showsTaken
                        ? List.of()
                        : assembly.open().subList(from, until).stream()
                                .map(report -> passages.open(section, report, around))
                                .toList(),
                showsTaken
                        ? assembly.taken().subList(from, until).stream()
                                .map(passage -> passages.taken(section, passage, around))
                                .toList()
                        : List.of(),
                shown == 0 ? "" : here + (shown - 1),
                shown == last ? "" : here + (shown + 1),
                around.frame()
                        .text(
                                "assembly.position",
                                around.frame().format().integer(from + 1),
                                around.frame().format().integer(until),
                                around.frame().format().integer(all)),
                wished.rivals().stream().map(rival -> rival(rival, around.frame())).toList());
    }

    private static RivalView rival(Rival rival, PageFrame frame) {
        String nothing = frame.text("reports.write.overtaken.nothing");
        return new RivalView(
                rival.unit(),
                rival.standing().isEmpty() ? nothing : rival.standing(),
                rival.wanted().isEmpty() ? nothing : rival.wanted());
    }
}
