package vn.caunoi.reports.writing.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.reports.assembly.LowerReport;
import vn.caunoi.reports.assembly.SectionAssembly.SourceNow;
import vn.caunoi.reports.assembly.SectionAssembly.TakenPassage;
import vn.caunoi.reports.writing.Excerpt;
import vn.caunoi.reports.writing.Script;
import vn.caunoi.reports.writing.Section;
import vn.caunoi.reports.writing.web.AssemblyView.ChangeView;
import vn.caunoi.reports.writing.web.AssemblyView.ExcerptView;
import vn.caunoi.reports.writing.web.AssemblyView.OpenView;
import vn.caunoi.web.PageFrame;

/** Makes the views of single passages from below, taken or not. */
@Component
class ExcerptViews {
    private final PlaceViews places;

    ExcerptViews(PlaceViews places) {
        this.places = places;
    }

    /** What was taken, when its source is not looked at. */
    ExcerptView standing(Script.ExcerptText text, Surroundings around) {
        Section section = Excerpt.sectionOf(text.excerpt().key()).orElseThrow();
        return taken(section, new TakenPassage(text, new SourceNow.Same()), around);
    }

    /** What was taken, and what became of its source. */
    ExcerptView taken(Section section, TakenPassage passage, Surroundings around) {
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
        return new ChangeView(
                AssemblyPaths.section(around.subject(), section) + "/doi",
                changed.words().orElse(""),
                cited(source, around.frame()),
                AssemblyPaths.source(around.subject(), section, source),
                source.code(),
                source.number(),
                text.entry().version());
    }

    /** What can be taken. */
    OpenView open(Section section, LowerReport report, Surroundings around) {
        Excerpt.Source source = report.source();
        PageFrame frame = around.frame();
        return new OpenView(
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
}
