package vn.caunoi.reports.writing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.caunoi.access.Scope;
import vn.caunoi.reports.PeriodTitles;
import vn.caunoi.reports.assembly.AssemblyPlace;
import vn.caunoi.reports.assembly.LowerReports;
import vn.caunoi.reports.assembly.Taking.Rival;
import vn.caunoi.reports.writing.DraftReports;
import vn.caunoi.reports.writing.Subject;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** Pages of reports from below, as acts and looks alike end with them. */
@Component
class AssemblyPages {
    private final DraftReports drafts;
    private final LowerReports lowerReports;
    private final AssemblyViews views;
    private final PageFrames frames;

    AssemblyPages(
            DraftReports drafts,
            LowerReports lowerReports,
            AssemblyViews views,
            PageFrames frames) {
        this.drafts = drafts;
        this.lowerReports = lowerReports;
        this.views = views;
        this.frames = frames;
    }

    /** All sections of a draft. */
    String all(Scope scope, Subject subject, HttpServletRequest request, Model model) {
        PageFrame frame =
                frames.frame(
                        request,
                        "assembly.title",
                        subject.unit().name(),
                        PeriodTitles.title(frames.texts(request), subject.period()));
        model.addAttribute("frame", frame);
        model.addAttribute(
                "assembly",
                views.all(drafts.script(scope, subject), surroundings(scope, subject, frame)));
        return "reports/AssemblyPage";
    }

    /**
     * What a page of a section shows.
     *
     * @param taken what was taken, or what is open
     * @param page from 0
     * @param rivals what somebody else did meanwhile
     */
    record Shown(boolean taken, int page, List<Rival> rivals) {
        Shown {
            rivals = List.copyOf(rivals);
        }
    }

    String section(AssemblyPlace place, Shown shown, HttpServletRequest request, Model model) {
        PageFrame frame =
                frames.frame(
                        request,
                        "assembly.section.title",
                        frames.texts(request).get(place.section().headingKey()));
        model.addAttribute("frame", frame);
        model.addAttribute(
                "page",
                views.section(
                        drafts.script(place.scope(), place.subject())
                                .sections()
                                .get(place.section().ordinal()),
                        shown,
                        surroundings(place.scope(), place.subject(), frame)));
        return "reports/AssemblySectionPage";
    }

    private Surroundings surroundings(Scope scope, Subject subject, PageFrame frame) {
        return new Surroundings(
                subject,
                frame,
                false,
                false,
                Optional.empty(),
                lowerReports.of(scope, subject),
                Optional.empty());
    }
}
