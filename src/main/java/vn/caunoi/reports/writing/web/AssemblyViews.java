package vn.caunoi.reports.writing.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.reports.assembly.AssemblyDesk.Rival;
import vn.caunoi.reports.assembly.Lower;
import vn.caunoi.reports.assembly.LowerReport;
import vn.caunoi.reports.assembly.SectionAssembly;
import vn.caunoi.reports.assembly.SectionAssembly.SourceNow;
import vn.caunoi.reports.assembly.SectionAssembly.TakenPassage;
import vn.caunoi.reports.writing.Excerpt;
import vn.caunoi.reports.writing.Script;
import vn.caunoi.reports.writing.Section;
import vn.caunoi.reports.writing.Subject;
import vn.caunoi.reports.writing.web.AssemblyView.CameView;
import vn.caunoi.reports.writing.web.AssemblyView.ChangeView;
import vn.caunoi.reports.writing.web.AssemblyView.ExcerptView;
import vn.caunoi.reports.writing.web.AssemblyView.InDraftView;
import vn.caunoi.reports.writing.web.AssemblyView.OpenView;
import vn.caunoi.reports.writing.web.AssemblyView.RivalView;
import vn.caunoi.reports.writing.web.AssemblyView.SectionLine;
import vn.caunoi.reports.writing.web.AssemblyView.SectionPageView;
import vn.caunoi.web.PageFrame;

/** Makes the views of lower reports beside a draft. */
@Component
class AssemblyViews {
    private static final int IN_DRAFT = 5;
    private static final int ON_A_PAGE = 20;

    private final PlaceViews places;

    AssemblyViews(PlaceViews places) {
        this.places = places;
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
                came(around).orElseThrow(vn.caunoi.web.NotFound::new),
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
                        .map(passage -> excerpt(text.section(), passage, around))
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
            Script.SectionText text,
            boolean showsTaken,
            int page,
            List<Rival> rivals,
            Surroundings around) {
        SectionAssembly assembly = SectionAssembly.of(text, around.lower());
        Section section = text.section();
        String here =
                AssemblyPaths.section(around.subject(), section)
                        + (showsTaken ? "?xem=da-lay&trang=" : "?trang=");
        int all = showsTaken ? assembly.taken().size() : assembly.open().size();
        int last = Math.max(0, (all - 1) / ON_A_PAGE);
        int shown = Math.clamp(page, 0, last);
        int from = shown * ON_A_PAGE;
        int until = Math.min(all, from + ON_A_PAGE);
        return new SectionPageView(
                AssemblyPaths.section(around.subject(), section),
                around.base() + "/soan#" + PlaceView.id(section.word()),
                AssemblyPaths.all(around.subject()),
                came(around).orElseThrow(vn.caunoi.web.NotFound::new),
                showsTaken,
                assembly.open().size(),
                assembly.taken().size(),
                showsTaken
                        ? List.of()
                        : assembly.open().subList(from, until).stream()
                                .map(report -> open(section, report, around))
                                .toList(),
                showsTaken
                        ? assembly.taken().subList(from, until).stream()
                                .map(passage -> excerpt(section, passage, around))
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
                rivals.stream().map(rival -> rival(rival, around.frame())).toList());
    }

    /** What was taken, when its source is not looked at. */
    ExcerptView standing(Script.ExcerptText text, Surroundings around) {
        Section section = Excerpt.sectionOf(text.excerpt().key()).orElseThrow();
        return excerpt(section, new TakenPassage(text, new SourceNow.Same()), around);
    }

    private ExcerptView excerpt(Section section, TakenPassage passage, Surroundings around) {
        Script.ExcerptText text = passage.text();
        Excerpt.Source source = text.excerpt().source();
        PageFrame frame = around.frame();
        return new ExcerptView(
                places.excerpt(text, around),
                text.shown(),
                cited(source, frame),
                AssemblyPaths.source(around.subject(), section, source),
                text.isEdited(),
                switch (passage.now()) {
                    case SourceNow.Same same -> "";
                    case SourceNow.Changed changed -> frame.text("assembly.changed");
                    case SourceNow.GivenBack back -> frame.text("assembly.given-back");
                },
                switch (passage.now()) {
                    case SourceNow.Changed changed ->
                            Optional.of(change(section, text, changed, around));
                    case SourceNow.Same same -> Optional.empty();
                    case SourceNow.GivenBack back -> Optional.empty();
                });
    }

    private static ChangeView change(
            Section section,
            Script.ExcerptText text,
            SourceNow.Changed changed,
            Surroundings around) {
        Excerpt.Source source = changed.report().source();
        Subject subject = around.subject();
        return new ChangeView(
                AssemblyPaths.section(subject, section) + "/doi",
                changed.words().orElse(""),
                cited(source, around.frame()),
                AssemblyPaths.source(subject, section, source),
                source.code(),
                source.number(),
                text.entry().version());
    }

    private static OpenView open(Section section, LowerReport report, Surroundings around) {
        Excerpt.Source source = report.source();
        PageFrame frame = around.frame();
        return new OpenView(
                "doan-" + report.position(),
                source.code() + ":" + source.number(),
                source.name(),
                report.passage(section).orElse(""),
                cited(source, frame),
                AssemblyPaths.source(around.subject(), section, source),
                report.amendmentWaits() ? frame.text("assembly.amendment-waits") : "");
    }

    private static String cited(Excerpt.Source source, PageFrame frame) {
        String day = frame.format().date(source.day());
        return source.paper().isEmpty()
                ? frame.text("assembly.cited.confirmed", source.name(), day)
                : frame.text("assembly.cited.sent", source.name(), source.paper(), day);
    }

    private static RivalView rival(Rival rival, PageFrame frame) {
        String nothing = frame.text("reports.write.overtaken.nothing");
        return new RivalView(
                rival.unit(),
                rival.standing().isEmpty() ? nothing : rival.standing(),
                rival.wanted().isEmpty() ? nothing : rival.wanted());
    }
}
