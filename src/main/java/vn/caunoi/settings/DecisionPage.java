package vn.caunoi.settings;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Scope;
import vn.caunoi.access.VisibleUnits;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/**
 * Where the decisions are recorded that open the results of a commune, and the comparison of its
 * bodies, to everybody: one for each. They are a record of what the Standing Committee decided on
 * paper, so they are not taken back but decided otherwise.
 */
@Controller
class DecisionPage {
    private static final String RESULTS = WardPage.PATH + "{code}/ket-qua";
    private static final String COMPARISON = WardPage.PATH + "{code}/so-sanh-co-quan";

    private final PageFrames frames;
    private final VisibleUnits visible;
    private final PublicationDecisionTable table;
    private final ScopedTransactions transactions;
    private final Clock clock;

    DecisionPage(
            PageFrames frames,
            VisibleUnits visible,
            PublicationDecisionTable table,
            ScopedTransactions transactions,
            Clock clock) {
        this.frames = frames;
        this.visible = visible;
        this.table = table;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping({RESULTS, COMPARISON})
    ModelAndView show(HttpServletRequest request, Scope scope, @PathVariable String code) {
        return page(request, scope, kept(scope, code), DecisionForm.EMPTY, FormErrors.none());
    }

    @PostMapping({RESULTS, COMPARISON})
    ModelAndView record(
            HttpServletRequest request,
            Scope scope,
            @PathVariable String code,
            @RequestParam(name = "mo", defaultValue = "true") boolean opens,
            @RequestParam(name = "so", defaultValue = "") String number,
            @RequestParam(name = "ngay", defaultValue = "") String decidedOn,
            @RequestParam(name = "capuy", defaultValue = "") String opinion,
            @RequestParam(name = "ngaycapuy", defaultValue = "") String opinionOn,
            @RequestParam(name = "ngaybao", defaultValue = "") String informedOn,
            @RequestParam(name = "tungay", defaultValue = "") String holdsFrom) {
        Unit ward = kept(scope, code);
        DecisionForm form =
                new DecisionForm(
                        opens, number, decidedOn, opinion, opinionOn, informedOn, holdsFrom);
        FormErrors errors = form.errors(frames.texts(request), LocalDate.now(clock));
        if (errors.any()) {
            ModelAndView again = page(request, scope, ward, form, errors);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        return transactions.write(
                scope.writable(),
                () -> {
                    table.add(ward.id(), part(request), form.decision(), scope.account());
                    return new ModelAndView("redirect:" + href(request, ward));
                });
    }

    private ModelAndView page(
            HttpServletRequest request,
            Scope scope,
            Unit ward,
            DecisionForm form,
            FormErrors errors) {
        PublicPart part = part(request);
        String words =
                part == PublicPart.COMPARISON ? "settings.comparison." : "settings.decision.";
        PageFrame frame = frames.frame(request, words + "title", ward.name());
        List<PublicationDecision> decisions =
                transactions.read(scope.readable(), () -> table.of(ward.id(), part));
        boolean open =
                transactions.read(
                        scope.readable(),
                        () -> table.isOpen(ward.id(), part, LocalDate.now(clock)));
        return new ModelAndView(
                "settings/DecisionPage",
                Map.of(
                        "frame", frame,
                        "href", href(request, ward),
                        "intro", frame.text(words + "intro"),
                        "form", form,
                        "errors", errors,
                        "open", open,
                        "decisions", decisions));
    }

    private static PublicPart part(HttpServletRequest request) {
        return request.getRequestURI().endsWith("/so-sanh-co-quan")
                ? PublicPart.COMPARISON
                : PublicPart.RESULTS;
    }

    private static String href(HttpServletRequest request, Unit ward) {
        return (part(request) == PublicPart.COMPARISON ? COMPARISON : RESULTS)
                .replace("{code}", ward.code());
    }

    /** A commune whose whole records are this person's to keep. */
    private Unit kept(Scope scope, String code) {
        Unit unit = visible.readable(scope, code);
        if (unit.level() != UnitLevel.COMMUNE
                || !scope.keepsACommune()
                || !scope.mayWrite(unit.id(), unit.id())) {
            throw new NotFound();
        }
        return unit;
    }
}
