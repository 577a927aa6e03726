package vn.caunoi.funds.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.funds.Direction;
import vn.caunoi.funds.desk.Bonds;
import vn.caunoi.funds.desk.FundUnits;
import vn.caunoi.funds.desk.Numbering;
import vn.caunoi.funds.desk.PaymentRequests;
import vn.caunoi.funds.desk.RequestOutcome;
import vn.caunoi.funds.store.RequestRow;
import vn.caunoi.funds.store.RequestStore;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** A payment request: decided, withdrawn or paid on its own page. */
@Controller
class RequestPage {
    private static final int LONGEST_REASON = 1000;

    private final PageFrames frames;
    private final ScopedTransactions transactions;
    private final RequestStore store;
    private final RequestViews views;
    private final PaymentRequests requests;
    private final Bonds bonds;
    private final Numbering numbering;
    private final Clock clock;

    RequestPage(
            PageFrames frames,
            ScopedTransactions transactions,
            RequestStore store,
            RequestViews views,
            PaymentRequests requests,
            Bonds bonds,
            Numbering numbering,
            Clock clock) {
        this.frames = frames;
        this.transactions = transactions;
        this.store = store;
        this.views = views;
        this.requests = requests;
        this.bonds = bonds;
        this.numbering = numbering;
        this.clock = clock;
    }

    @GetMapping("/quy/de-nghi/{id}")
    ModelAndView show(HttpServletRequest request, Scope scope, @PathVariable UUID id) {
        LocalDate today = LocalDate.now(clock);
        RequestRow row = within(scope.readable(), id);
        Typed proposed =
                FundUnits.keeps(scope, row.commune())
                        ? new Typed(
                                Map.of(
                                        "ngay",
                                        today.toString(),
                                        "so",
                                        numbering.next(
                                                row.commune(), Direction.PAYMENT, today.getYear())))
                        : Typed.NOTHING;
        PageFrame frame = frames.frame(request, "funds.request.title");
        return page(scope, id, proposed, new Checks(proposed, frame.texts()), frame);
    }

    @PostMapping("/quy/de-nghi/{id}/duyet")
    ModelAndView approve(Scope scope, @PathVariable UUID id) {
        return done(requests.approve(scope, id));
    }

    @PostMapping("/quy/de-nghi/{id}/tu-choi")
    ModelAndView refuse(HttpServletRequest request, Scope scope, @PathVariable UUID id) {
        within(scope.approvable(), id);
        PageFrame frame = frames.frame(request, "funds.request.title");
        Typed typed = Typed.of(request);
        Checks checks = new Checks(typed, frame.texts());
        return checks.text("lydo", LONGEST_REASON, "funds.form.reason.missing")
                .filter(any -> !checks.failed())
                .map(reason -> done(requests.refuse(scope, id, reason)))
                .orElseGet(() -> ReceiptPage.refused(page(scope, id, typed, checks, frame)));
    }

    @PostMapping("/quy/de-nghi/{id}/rut")
    ModelAndView withdraw(Scope scope, @PathVariable UUID id) {
        return done(requests.withdraw(scope, id));
    }

    @PostMapping("/quy/de-nghi/{id}/da-chi")
    ModelAndView pay(HttpServletRequest request, Scope scope, @PathVariable UUID id) {
        RequestRow row = within(scope.writable(), id);
        if (!FundUnits.keeps(scope, row.commune())) {
            throw new NotFound();
        }
        PageFrame frame = frames.frame(request, "funds.request.title");
        Typed typed = Typed.of(request);
        Checks checks = new Checks(typed, frame.texts());
        Optional<LocalDate> day = checks.day("ngay", approvedOn(scope, id), LocalDate.now(clock));
        Optional<String> number = checks.textOrNone("so", VoucherReader.LONGEST_NUMBER);
        return day.filter(any -> !checks.failed())
                .map(on -> requests.pay(scope, id, on, number))
                .flatMap(outcome -> VoucherSentences.written(outcome, checks, frame))
                .map(paid ->
                        new ModelAndView(Acts.redirect("/quy/phieu/" + paid.voucher(), paid.act())))
                .orElseGet(() -> ReceiptPage.refused(page(scope, id, typed, checks, frame)));
    }

    private LocalDate approvedOn(Scope scope, UUID id) {
        return transactions.read(scope.readable(), () -> bonds.approvedOn(id)).orElse(Checks.FIRST);
    }

    private RequestRow within(Reach reach, UUID id) {
        return transactions.read(reach, () -> store.find(id)).orElseThrow(NotFound::new);
    }

    private static ModelAndView done(RequestOutcome outcome) {
        return new ModelAndView(Acts.redirect("/quy/de-nghi/" + outcome.request(), outcome.act()));
    }

    private ModelAndView page(Scope scope, UUID id, Typed typed, Checks checks, PageFrame frame) {
        return new ModelAndView("funds/RequestPage")
                .addObject("frame", frame)
                .addObject("request", views.of(scope, id, frame))
                .addObject("typed", typed)
                .addObject("errors", checks.errors());
    }
}
