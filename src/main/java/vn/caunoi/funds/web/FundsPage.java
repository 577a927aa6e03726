package vn.caunoi.funds.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Scope;
import vn.caunoi.access.ServedUnits;
import vn.caunoi.access.StepsDown;
import vn.caunoi.funds.desk.FundUnits;
import vn.caunoi.funds.desk.PaymentRequests;
import vn.caunoi.funds.model.RequestState;
import vn.caunoi.funds.store.LedgerQueries;
import vn.caunoi.funds.store.RequestRow;
import vn.caunoi.funds.store.RequestStore;
import vn.caunoi.funds.store.VoucherRow;
import vn.caunoi.organization.Coverage;
import vn.caunoi.organization.Unit;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.Choice;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** The funds of a unit: what they hold, what moved, what waits for a decision. */
@Controller
class FundsPage {
    static final String PATH = "/quy";
    private static final int SIZE = 50;

    private final PageFrames frames;
    private final FundUnits units;
    private final StepsDown steps;
    private final FundCards cards;
    private final LedgerChart chart;
    private final LedgerQueries ledger;
    private final RequestStore requests;
    private final PaymentRequests paymentRequests;
    private final FundLines lines;
    private final ScopedTransactions transactions;

    FundsPage(
            PageFrames frames,
            FundUnits units,
            StepsDown steps,
            FundCards cards,
            LedgerChart chart,
            LedgerQueries ledger,
            RequestStore requests,
            PaymentRequests paymentRequests,
            FundLines lines,
            ScopedTransactions transactions) {
        this.frames = frames;
        this.units = units;
        this.steps = steps;
        this.cards = cards;
        this.chart = chart;
        this.ledger = ledger;
        this.requests = requests;
        this.paymentRequests = paymentRequests;
        this.lines = lines;
        this.transactions = transactions;
    }

    @GetMapping(PATH)
    ModelAndView show(HttpServletRequest request, Scope scope) {
        LedgerPlace place = LedgerPlace.of(Typed.of(request));
        Unit unit = units.shown(scope, place.unit());
        PageFrame frame = frames.frame(request, "funds.title", unit.name());
        Optional<Unit> tooHigh = ServedUnits.tooHigh(List.of(unit));
        if (tooHigh.isPresent()) {
            return steps.page(frame, PATH, tooHigh.get());
        }
        Coverage coverage = units.ever(unit);
        List<RequestRow> asked = requests(scope, coverage, RequestState.ASKED);
        List<RequestRow> mine =
                asked.stream().filter(row -> paymentRequests.mayDecide(scope, row)).toList();
        List<RequestRow> others = asked.stream().filter(row -> !mine.contains(row)).toList();
        return new ModelAndView("funds/FundsPage")
                .addObject("frame", frame)
                .addObject("place", place)
                .addObject("units", unitChoices(scope, unit))
                .addObject("unit", unit.code())
                .addObject("funds", FundWords.funds(frame.texts()))
                .addObject("directions", FundWords.directions(frame.texts()))
                .addObject("cards", cards.of(scope, unit, coverage, frame))
                .addObject("chart", chart.of(scope, coverage, place.filter().fund(), frame))
                .addObject("toDecide", lines.requests(mine, frame))
                .addObject("asked", lines.requests(others, frame))
                .addObject(
                        "approved",
                        lines.requests(requests(scope, coverage, RequestState.APPROVED), frame))
                .addObject("ledger", ledger(scope, coverage, place, frame))
                .addObject("writes", !units.writable(scope).isEmpty())
                .addObject("hasSheets", !unit.level().isAboveCommune());
    }

    private List<RequestRow> requests(Scope scope, Coverage coverage, RequestState state) {
        return transactions.read(scope.readable(), () -> requests.at(coverage.members(), state));
    }

    private Ledger ledger(Scope scope, Coverage coverage, LedgerPlace place, PageFrame frame) {
        List<VoucherRow> found =
                ledger.page(scope, coverage, place.filter(), place.continued(), SIZE + 1);
        List<VoucherRow> shown = found.stream().limit(SIZE).toList();
        return new Ledger(
                lines.vouchers(shown, frame),
                place.continued().map(any -> place.first().href()).orElse(""),
                found.size() > SIZE ? place.after(shown.getLast()).href() : "");
    }

    private List<Choice> unitChoices(Scope scope, Unit chosen) {
        return units.around(scope, chosen).stream()
                .map(unit -> new Choice(unit.code(), unit.name()))
                .toList();
    }
}
