package vn.caunoi.committees;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.ActRecords;
import vn.caunoi.organization.Kept;
import vn.caunoi.organization.OrganizationIntake.NewAct;
import vn.caunoi.rules.RuleBook;
import vn.caunoi.rules.RuleName;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** Decisions upon a committee: established, reconstituted (kiện toàn), dissolved. */
@Controller
class ActPages extends KeptPages<NewAct> {
    private static final String NEW = BoardPage.PATH + "/{unit}/quyet-dinh/moi";
    private static final String EDIT = BoardPage.PATH + "/{unit}/quyet-dinh/{id}/sua";
    private static final String DISSOLVED = "dissolved";
    private static final Kind KIND =
            new Kind(
                    "quyet-dinh",
                    "committees/ActFormPage",
                    "committees.act.new",
                    "committees.act.edit",
                    List.of(
                            new FieldName("viec", "committees.act.event", CommitteeWords.EVENT),
                            FieldName.typed("ngay", "committees.act.day"),
                            FieldName.typed("so", "committees.act.decision"),
                            FieldName.typed("nktu", "committees.act.term-from"),
                            FieldName.typed("nkden", "committees.act.term-last"),
                            FieldName.typed("lydo", "committees.act.reason")),
                    new CommitteeDesk.Wording(
                            "committee.act-entered",
                            "committee.act-corrected",
                            "committee.act-withdrawn",
                            "ngay",
                            "committees.wrong.act-taken"));

    private final RuleBook rules;
    private final Clock clock;

    ActPages(
            PageFrames frames,
            Places places,
            CommitteeDesk desk,
            ActRecords records,
            RuleBook rules,
            Clock clock) {
        super(frames, places, desk, records, KIND);
        this.rules = rules;
        this.clock = clock;
    }

    @GetMapping(NEW)
    ModelAndView showNew(
            HttpServletRequest request, Scope scope, @PathVariable("unit") String unit) {
        return blank(request, scope, unit);
    }

    @PostMapping(NEW)
    ModelAndView saveNew(
            HttpServletRequest request, Scope scope, @PathVariable("unit") String unit) {
        return enter(request, scope, unit);
    }

    @GetMapping(EDIT)
    ModelAndView show(
            HttpServletRequest request,
            Scope scope,
            @PathVariable("unit") String unit,
            @PathVariable("id") UUID id) {
        return edit(request, scope, unit, id);
    }

    @PostMapping(EDIT)
    ModelAndView save(
            HttpServletRequest request,
            Scope scope,
            @PathVariable("unit") String unit,
            @PathVariable("id") UUID id) {
        return correct(request, scope, unit, id);
    }

    @PostMapping(BoardPage.PATH + "/{unit}/quyet-dinh/{id}/rut")
    ModelAndView drop(
            HttpServletRequest request,
            Scope scope,
            @PathVariable("unit") String unit,
            @PathVariable("id") UUID id) {
        return withdraw(request, scope, unit, id);
    }

    /** A committee in place is most often reconstituted, within the term that runs. */
    @Override
    Filled guess(Place place, List<Kept<NewAct>> standing, PageFrame frame) {
        LocalDate today = LocalDate.now(clock);
        CommitteeState state =
                CommitteeState.of(standing.stream().map(Kept::record).toList(), today);
        return Filled.with(
                "viec", state.isInPlace() ? "reconstituted" : "established",
                "ngay", today.toString(),
                "nktu", state.termFrom().map(LocalDate::toString).orElse(""),
                "nkden", lastDay(state.termUntil()));
    }

    @Override
    Filled fill(NewAct act) {
        return Filled.with(
                "viec", act.event(),
                "ngay", act.happenedOn().toString(),
                "so", act.decision().orElse(""),
                "nktu", act.termFrom().map(LocalDate::toString).orElse(""),
                "nkden", lastDay(act.termUntil()),
                "lydo", act.reason().orElse(""));
    }

    @Override
    NewAct read(Place place, FormReader reader) {
        String event = reader.choice("viec", CommitteeWords.EVENTS);
        LocalDate day = reader.day("ngay");
        Optional<LocalDate> from = reader.optionalDay("nktu");
        Optional<LocalDate> until =
                reader.optionalDay("nkden")
                        .map(last -> last.plusDays(1))
                        .or(() -> from.flatMap(this::usualEnd));
        if (from.isEmpty() && until.isPresent()) {
            reader.wrong("nktu", "committees.wrong.term-from");
        }
        if (from.isPresent() && until.isPresent() && !until.get().isAfter(from.get())) {
            reader.wrong("nkden", "committees.wrong.ends-before");
        }
        boolean ends = event.equals(DISSOLVED);
        if (!place.stoodOn(day) && !(ends && place.stoodOn(day.minusDays(1)))) {
            reader.wrong("ngay", "committees.wrong.area-absent");
        }
        return new NewAct(
                place.unit().id(),
                place.commune(),
                event,
                day,
                ends ? Optional.empty() : from,
                ends ? Optional.empty() : until,
                reader.optional("so"),
                reader.optional("lydo"));
    }

    @Override
    Map<String, Object> model(Place place, PageFrame frame) {
        return Map.of(
                "events",
                CommitteeWords.choices(CommitteeWords.EVENTS, CommitteeWords.EVENT, frame),
                "months",
                rules.ruleOn(RuleName.COMMITTEE_TERM_MONTHS, LocalDate.now(clock))
                        .map(rule -> frame.format().integer(rule.number()))
                        .orElse(""));
    }

    private Optional<LocalDate> usualEnd(LocalDate from) {
        return rules.ruleOn(RuleName.COMMITTEE_TERM_MONTHS, from)
                .map(rule -> from.plusMonths(rule.number()));
    }

    private static String lastDay(Optional<LocalDate> until) {
        return until.map(day -> day.minusDays(1).toString()).orElse("");
    }
}
