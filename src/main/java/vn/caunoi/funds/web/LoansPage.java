package vn.caunoi.funds.web;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.funds.Direction;
import vn.caunoi.funds.desk.Counterparties;
import vn.caunoi.funds.desk.FundUnits;
import vn.caunoi.funds.desk.Loans;
import vn.caunoi.funds.desk.Numbering;
import vn.caunoi.funds.store.LoanStore;
import vn.caunoi.funds.store.LoanStore.LoanRow;
import vn.caunoi.organization.Unit;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** The loans of the revolving capital, by the day on which they are due, and what comes back. */
@Controller
class LoansPage {
    private final PageFrames frames;
    private final ScopedTransactions transactions;
    private final LoanStore store;
    private final Loans loans;
    private final FundUnits units;
    private final Counterparties counterparties;
    private final Numbering numbering;
    private final Clock clock;

    LoansPage(
            PageFrames frames,
            ScopedTransactions transactions,
            LoanStore store,
            Loans loans,
            FundUnits units,
            Counterparties counterparties,
            Numbering numbering,
            Clock clock) {
        this.frames = frames;
        this.transactions = transactions;
        this.store = store;
        this.loans = loans;
        this.units = units;
        this.counterparties = counterparties;
        this.numbering = numbering;
        this.clock = clock;
    }

    @GetMapping("/quy/von-quay-vong")
    ModelAndView list(
            HttpServletRequest request,
            Scope scope,
            @RequestParam(name = "donvi", defaultValue = "") String code) {
        Unit unit = units.shown(scope, code);
        PageFrame frame = frames.frame(request, "funds.loans.title", unit.name());
        List<LoanRow> found =
                transactions.read(scope.readable(), () -> store.at(units.ever(unit).members()));
        return new ModelAndView("funds/LoansPage")
                .addObject("frame", frame)
                .addObject("loans", found.stream().map(loan -> line(scope, loan, frame)).toList())
                .addObject("writes", !units.writable(scope).isEmpty());
    }

    @GetMapping("/quy/von-quay-vong/{id}")
    ModelAndView show(HttpServletRequest request, Scope scope, @PathVariable UUID id) {
        LoanRow loan = within(scope.readable(), id);
        LocalDate today = LocalDate.now(clock);
        Typed proposed =
                Loans.keeps(scope, loan)
                        ? new Typed(
                                Map.of(
                                        "ngay",
                                        today.toString(),
                                        "so",
                                        numbering.next(
                                                loan.commune(),
                                                Direction.RECEIPT,
                                                today.getYear())))
                        : Typed.NOTHING;
        PageFrame frame = frames.frame(request, "funds.loan.title");
        return page(scope, loan, proposed, new Checks(proposed, frame.texts()), frame);
    }

    @PostMapping("/quy/von-quay-vong/{id}/tra")
    ModelAndView repay(HttpServletRequest request, Scope scope, @PathVariable UUID id) {
        LoanRow loan = within(scope.writable(), id);
        PageFrame frame = frames.frame(request, "funds.loan.title");
        Typed typed = Typed.of(request);
        Checks checks = new Checks(typed, frame.texts());
        Optional<LocalDate> day = checks.day("ngay", loan.lentOn(), LocalDate.now(clock));
        Optional<Long> amount = checks.amount("sotien");
        if (amount.filter(paid -> paid > loan.rest()).isPresent()) {
            checks.fault("sotien", "funds.loan.rest-is", frame.format().money(loan.rest()));
        }
        Optional<String> number = checks.textOrNone("so", VoucherReader.LONGEST_NUMBER);
        return day.filter(any -> !checks.failed())
                .flatMap(on -> amount.map(paid -> loans.repay(scope, id, on, paid, number)))
                .flatMap(outcome -> VoucherSentences.written(outcome, checks, frame))
                .map(done ->
                        new ModelAndView(Acts.redirect("/quy/von-quay-vong/" + id, done.act())))
                .orElseGet(() -> ReceiptPage.refused(page(scope, loan, typed, checks, frame)));
    }

    private LoanRow within(Reach reach, UUID id) {
        return transactions.read(reach, () -> store.find(id)).orElseThrow(NotFound::new);
    }

    private LoanLine line(Scope scope, LoanRow loan, PageFrame frame) {
        boolean back = loan.rest() <= 0;
        return new LoanLine(
                "/quy/von-quay-vong/" + loan.id(),
                units.name(loan.unit(), loan.lentOn()),
                frame.format().money(loan.amount()),
                loan.lentOn(),
                loan.dueOn(),
                frame.format().money(loan.repaid()),
                frame.format().money(loan.rest()),
                back,
                !back && Loans.keeps(scope, loan) && !loan.dueOn().isAfter(LocalDate.now(clock)));
    }

    private ModelAndView page(
            Scope scope, LoanRow loan, Typed typed, Checks checks, PageFrame frame) {
        Optional<String> borrower =
                transactions.read(scope.readable(), () -> counterparties.name(loan.borrower()));
        return new ModelAndView("funds/LoanPage")
                .addObject("frame", frame)
                .addObject("loan", line(scope, loan, frame))
                .addObject("borrower", borrower)
                .addObject("request", "/quy/de-nghi/" + loan.id())
                .addObject("typed", typed)
                .addObject("errors", checks.errors())
                .addObject("keeps", loan.rest() > 0 && Loans.keeps(scope, loan));
    }
}
