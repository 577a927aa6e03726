package vn.caunoi.reports.cascade.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.board.FigureText;
import vn.caunoi.reports.cascade.Cascade;
import vn.caunoi.reports.cascade.CascadeDesk;
import vn.caunoi.reports.cascade.GivingDesk;
import vn.caunoi.reports.cascade.GivingDesk.Outcome;
import vn.caunoi.reports.cascade.GivingDesk.Wanted;
import vn.caunoi.reports.cascade.TargetPlace;
import vn.caunoi.reports.cascade.TargetPlaces;
import vn.caunoi.reports.cascade.Weights;
import vn.caunoi.reports.cascade.model.TargetTime;
import vn.caunoi.reports.cascade.store.CascadeTargets.Row;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.web.Conflict;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.Texts;

/** One target of a unit: set, divided among the units below, split over the years of a term. */
@Controller
@RequestMapping(CascadePaths.ROOT + "/{unit}/{time}/{indicator}")
class CascadeController {
    private final TargetPlaces places;
    private final CascadeDesk desk;
    private final GivingDesk giving;
    private final Weights weights;
    private final Catalogue catalogue;
    private final CascadePage page;
    private final PageFrames frames;

    CascadeController(
            TargetPlaces places,
            CascadeDesk desk,
            GivingDesk giving,
            Weights weights,
            Catalogue catalogue,
            CascadePage page,
            PageFrames frames) {
        this.places = places;
        this.desk = desk;
        this.giving = giving;
        this.weights = weights;
        this.catalogue = catalogue;
        this.page = page;
        this.frames = frames;
    }

    @GetMapping
    String show(
            Scope scope,
            @PathVariable String unit,
            @PathVariable String time,
            @PathVariable String indicator,
            @RequestParam(name = CascadeView.METHOD, defaultValue = "") String method,
            HttpServletRequest request,
            Model model) {
        Cascade cascade = page.found(scope, unit, time, indicator);
        return page.show(scope, cascade, method(cascade, method), Sent.NOTHING, request, model);
    }

    private CascadeViews.Method method(Cascade cascade, String code) {
        List<Unit> below = cascade.below().stream().map(Cascade.Rung::unit).toList();
        Optional<BigDecimal> whole = cascade.own().map(Row::value);
        if (code.isBlank()
                || whole.isEmpty()
                || below.isEmpty()
                || !cascade.divisible()
                || !cascade.place().writable()) {
            return CascadeViews.Method.BY_HAND;
        }
        return new CascadeViews.Method(
                code,
                code.equals(CascadeView.EQUALLY)
                        ? Optional.of(weights.equally(whole.get(), below))
                        : weights.by(
                                catalogue
                                        .find(code)
                                        .filter(CascadeDesk::isDivisible)
                                        .orElseThrow(NotFound::new),
                                whole.get(),
                                below,
                                cascade.place().time()));
    }

    @PostMapping
    String give(
            Scope scope,
            @PathVariable String unit,
            @PathVariable String time,
            @PathVariable String indicator,
            @RequestParam Map<String, String> form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Cascade cascade = page.writable(scope, unit, time, indicator);
        Texts.Reader texts = frames.texts(request);
        Map<UnitId, Unit> units = new LinkedHashMap<>();
        units.put(cascade.place().id(), cascade.place().unit());
        cascade.below().forEach(rung -> units.put(rung.unit().id(), rung.unit()));
        Reading<UnitId> reading = new Reading<>(texts, cascade.indicator(), form);
        units.forEach((id, one) -> reading.read(id, CascadeViews.field(one), one.name()));
        if (reading.errors.any()) {
            return page.refused(scope, cascade, form, reading.errors, request, response, model);
        }
        Optional<String> reason = page.reason(form.getOrDefault(CascadeView.REASON, ""));
        Outcome outcome =
                giving.give(scope, cascade.place(), cascade.indicator(), reading.wanted, reason);
        return answer(
                new Answer(scope, cascade, form, CascadeViews.field(cascade.place().unit())),
                outcome,
                request,
                response,
                model);
    }

    @PostMapping("/nam")
    String split(
            Scope scope,
            @PathVariable String unit,
            @PathVariable String time,
            @PathVariable String indicator,
            @RequestParam Map<String, String> form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Cascade cascade = page.writable(scope, unit, time, indicator);
        if (!(cascade.place().time() instanceof TargetTime.Term term)) {
            throw new NotFound();
        }
        Texts.Reader texts = frames.texts(request);
        Reading<Integer> reading = new Reading<>(texts, cascade.indicator(), form);
        term.years()
                .forEach(year ->
                        reading.read(
                                year.year(),
                                CascadeViews.field(year),
                                texts.get("cascade.year", year.code())));
        if (reading.errors.any()) {
            return page.refused(scope, cascade, form, reading.errors, request, response, model);
        }
        return answer(
                new Answer(scope, cascade, form, CascadeViews.field(term.years().getFirst())),
                giving.split(scope, cascade.place(), cascade.indicator(), reading.wanted),
                request,
                response,
                model);
    }

    /** Reads the boxes that came in; those that did not are left as they are. */
    private static final class Reading<T> {
        private final Texts.Reader texts;
        private final FigureText numbers;
        private final Indicator indicator;
        private final Map<String, String> form;
        private final Map<T, Wanted> wanted = new LinkedHashMap<>();
        private FormErrors errors = FormErrors.none();

        Reading(Texts.Reader texts, Indicator indicator, Map<String, String> form) {
            this.texts = texts;
            this.numbers = new FigureText(texts);
            this.indicator = indicator;
            this.form = form;
        }

        void read(T of, String field, String label) {
            Optional.ofNullable(form.get(field))
                    .ifPresent(typed -> {
                        switch (numbers.read(typed, indicator)) {
                            case FigureText.Reading.Number number ->
                                    wanted.put(
                                            of, new Wanted(number.value(), Sent.seen(form, field)));
                            case FigureText.Reading.Wrong wrong ->
                                    errors = errors.with(field, texts.get(wrong.key(), label));
                        }
                    });
        }
    }

    private record Answer(Scope scope, Cascade cascade, Map<String, String> form, String first) {}

    private String answer(
            Answer answer,
            Outcome outcome,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Texts.Reader texts = frames.texts(request);
        TargetPlace place = answer.cascade().place();
        String path = CascadePaths.target(place.unit(), place.time(), answer.cascade().indicator());
        return switch (outcome) {
            case Outcome.Saved saved ->
                    saved.undoable() ? Acts.redirect(path, saved.act()) : "redirect:" + path;
            case Outcome.NothingChanged nothing -> "redirect:" + path;
            case Outcome.OwnIsGiven given ->
                    page.refused(
                            answer.scope(),
                            answer.cascade(),
                            answer.form(),
                            FormErrors.none()
                                    .with(answer.first(), texts.get("cascade.refused.given")),
                            request,
                            response,
                            model);
            case Outcome.ReasonMissing missing ->
                    page.refused(
                            answer.scope(),
                            answer.cascade(),
                            answer.form(),
                            FormErrors.none()
                                    .with(CascadeView.REASON, texts.get("cascade.refused.reason")),
                            request,
                            response,
                            model);
            case Outcome.Stale stale -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                Cascade now = desk.of(answer.scope(), place, answer.cascade().indicator());
                yield page.show(
                        answer.scope(),
                        now,
                        CascadeViews.Method.BY_HAND,
                        Sent.stale(answer.form(), conflict(stale, now, texts)),
                        request,
                        model);
            }
        };
    }

    private Conflict conflict(Outcome.Stale stale, Cascade cascade, Texts.Reader texts) {
        FigureText numbers = new FigureText(texts);
        String nothing = texts.get("figures.unknown");
        return new Conflict(
                page.typists(stale),
                stale.clashes().stream()
                        .map(clash ->
                                new Conflict.Line(
                                        page.name(clash.unit(), cascade.place()),
                                        clash.standing()
                                                .map(Row::value)
                                                .map(BigDecimal::stripTrailingZeros)
                                                .map(numbers::write)
                                                .orElse(nothing),
                                        clash.wanted().map(numbers::write).orElse(nothing)))
                        .toList());
    }
}
