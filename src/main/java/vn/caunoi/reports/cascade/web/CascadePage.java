package vn.caunoi.reports.cascade.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.board.Typists;
import vn.caunoi.reports.cascade.Cascade;
import vn.caunoi.reports.cascade.CascadeDesk;
import vn.caunoi.reports.cascade.GivingDesk.Outcome;
import vn.caunoi.reports.cascade.TargetPlace;
import vn.caunoi.reports.cascade.TargetPlaces;
import vn.caunoi.reports.cascade.model.TargetTime;
import vn.caunoi.reports.cascade.store.CascadeTargets.Row;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.TextLimit;
import vn.caunoi.web.Texts;

/** The page of one target, as it is opened and as it comes back when something was refused. */
@Component
class CascadePage {
    private final TargetPlaces places;
    private final CascadeDesk desk;
    private final CascadeViews views;
    private final CascadeWords words;
    private final Typists typists;
    private final Catalogue catalogue;
    private final PageFrames frames;

    CascadePage(
            TargetPlaces places,
            CascadeDesk desk,
            CascadeViews views,
            CascadeWords words,
            Typists typists,
            Catalogue catalogue,
            PageFrames frames) {
        this.places = places;
        this.desk = desk;
        this.views = views;
        this.words = words;
        this.typists = typists;
        this.catalogue = catalogue;
        this.frames = frames;
    }

    /** The target of an address; what may not be seen is not found. */
    Cascade found(Scope scope, String unit, String time, String indicator) {
        TargetTime of = TargetTime.parse(time).orElseThrow(NotFound::new);
        return desk.of(
                scope,
                places.visible(scope, unit, of),
                catalogue.find(indicator).orElseThrow(NotFound::new));
    }

    /** The same, where this person may set it. */
    Cascade writable(Scope scope, String unit, String time, String indicator) {
        Cascade cascade = found(scope, unit, time, indicator);
        if (!cascade.place().writable()) {
            throw new NotFound();
        }
        return cascade;
    }

    String show(
            Scope scope,
            Cascade cascade,
            CascadeViews.Method method,
            Sent sent,
            HttpServletRequest request,
            Model model) {
        TargetPlace place = cascade.place();
        Texts.Reader texts = frames.texts(request);
        PageFrame frame =
                frames.frame(
                        request,
                        "cascade.target.title",
                        CascadeWords.name(cascade.indicator(), texts),
                        place.unit().name(),
                        CascadeWords.title(place.time(), texts));
        model.addAttribute("frame", frame);
        model.addAttribute("view", views.of(scope, cascade, method, sent, frame));
        model.addAttribute("measure", cascade.indicator().unit());
        model.addAttribute("list", CascadePaths.list(place.unit(), place.time()));
        model.addAttribute("below", texts.get("cascade.below." + place.unit().level().word()));
        return "reports/CascadePage";
    }

    String refused(
            Scope scope,
            Cascade cascade,
            Map<String, String> form,
            FormErrors errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(
                scope,
                cascade,
                CascadeViews.Method.BY_HAND,
                Sent.refused(form, errors),
                request,
                model);
    }

    Optional<String> reason(String typed) {
        String text =
                TextLimit.NOTE.refuseLonger(
                        Normalizer.normalize(typed.strip(), Normalizer.Form.NFC));
        return Optional.of(text).filter(any -> !any.isEmpty());
    }

    /** Who wrote what stands now. */
    String typists(Outcome.Stale stale) {
        return typists
                .names(
                        stale.clashes().stream()
                                .flatMap(clash -> clash.standing().stream())
                                .flatMap((Row row) -> row.act().stream())
                                .toList())
                .values()
                .stream()
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    String name(UnitId unit, TargetPlace place) {
        return words.unit(unit, place);
    }
}
