package vn.caunoi.funds.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.funds.desk.FundUnits;
import vn.caunoi.funds.desk.PaymentRequests;
import vn.caunoi.funds.desk.RequestEntry;
import vn.caunoi.funds.desk.VoucherAcceptance;
import vn.caunoi.funds.store.Account;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** Asks for a payment. */
@Controller
class AskPage {
    private static final int LONGEST_REASON = 1000;
    private static final int FARTHEST_YEARS = 10;

    private final PageFrames frames;
    private final FundUnits units;
    private final PaymentRequests requests;
    private final VoucherAcceptance acceptance;
    private final Clock clock;

    AskPage(
            PageFrames frames,
            FundUnits units,
            PaymentRequests requests,
            VoucherAcceptance acceptance,
            Clock clock) {
        this.frames = frames;
        this.units = units;
        this.requests = requests;
        this.acceptance = acceptance;
        this.clock = clock;
    }

    @GetMapping("/quy/chi/moi")
    ModelAndView blank(HttpServletRequest request, Scope scope) {
        List<Unit> offered = offered(scope);
        PageFrame frame = frames.frame(request, "funds.ask.title");
        Typed proposed =
                new Typed(
                        Map.of(
                                "quy",
                                fund(Typed.of(request)),
                                "ngay",
                                today().toString(),
                                "donvi",
                                offered.size() == 1 ? offered.getFirst().code() : ""));
        return page(scope, frame, proposed, new Checks(proposed, frame.texts()), offered);
    }

    @PostMapping("/quy/chi")
    ModelAndView ask(HttpServletRequest request, Scope scope) {
        List<Unit> offered = offered(scope);
        PageFrame frame = frames.frame(request, "funds.ask.title");
        Typed typed = Typed.of(request);
        Checks checks = new Checks(typed, frame.texts());
        return entry(scope, typed, checks, offered)
                .map(entry -> requests.ask(scope, entry))
                .map(asked ->
                        new ModelAndView(
                                Acts.redirect("/quy/de-nghi/" + asked.request(), asked.act())))
                .orElseGet(() -> ReceiptPage.refused(page(scope, frame, typed, checks, offered)));
    }

    private Optional<RequestEntry> entry(
            Scope scope, Typed typed, Checks checks, List<Unit> offered) {
        LocalDate latest = today().plusYears(FARTHEST_YEARS);
        Optional<String> fund = checks.word("quy", FundWords.FUNDS, "funds.form.fund.missing");
        Optional<UnitId> unit = checks.unit("donvi", offered);
        Optional<UnitId> commune =
                unit.flatMap(
                        at -> units.communeOn(at, today()).filter(in -> scope.mayWrite(in, at)));
        if (unit.isPresent() && commune.isEmpty()) {
            checks.fault("donvi", "funds.form.unit.not-then");
        }
        Optional<LocalDate> wanted = checks.day("ngay", today(), latest);
        Optional<Long> amount = checks.amount("sotien");
        Optional<String> purpose = checks.wordOrNone("mucdich", FundWords.PURPOSES);
        boolean lends = fund.filter(RequestEntry.REVOLVING::equals).isPresent();
        if (fund.isPresent() && !lends && typed.value("mucdich").isEmpty()) {
            checks.fault("mucdich", "funds.form.purpose.missing");
        }
        Optional<LocalDate> due =
                lends
                        ? checks.day("han", wanted.orElse(today()).plusDays(1), latest)
                        : Optional.empty();
        Optional<String> receiver =
                checks.text("nguoi", VoucherReader.LONGEST_NAME, "funds.form.receiver.missing");
        Optional<String> reason = checks.text("lydo", LONGEST_REASON, "funds.form.reason.missing");
        return checks.failed()
                ? Optional.empty()
                : Optional.of(
                        new RequestEntry(
                                commune.orElseThrow(),
                                unit.orElseThrow(),
                                fund.orElseThrow(),
                                wanted.orElseThrow(),
                                amount.orElseThrow(),
                                purpose,
                                receiver,
                                due,
                                reason.orElseThrow()));
    }

    private List<Unit> offered(Scope scope) {
        List<Unit> offered = units.writable(scope);
        if (offered.isEmpty()) {
            throw new NotFound();
        }
        return offered;
    }

    private static String fund(Typed typed) {
        return FundWords.FUNDS.contains(typed.value("quy"))
                ? typed.value("quy")
                : FundWords.FOR_THE_POOR;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What each fund can pay today; of communes whose totals are not this person's to see none. */
    private List<Fact> balances(Scope scope, List<Unit> offered, PageFrame frame) {
        Set<UnitId> communes =
                offered.stream()
                        .flatMap(unit -> units.communeOn(unit.id(), today()).stream())
                        .filter(commune -> scope.maySeeTotals(commune, commune))
                        .collect(Collectors.toSet());
        return communes.size() == 1
                ? FundWords.FUNDS.stream()
                        .map(fund -> balance(communes.iterator().next(), fund, frame))
                        .toList()
                : List.of();
    }

    private Fact balance(UnitId commune, String fund, PageFrame frame) {
        long available = acceptance.available(new Account(commune, fund), today());
        return new Fact(
                FundWords.fund(frame.texts(), fund), frame.format().money(Math.max(0, available)));
    }

    private ModelAndView page(
            Scope scope, PageFrame frame, Typed typed, Checks checks, List<Unit> offered) {
        return new ModelAndView("funds/AskPage")
                .addObject("frame", frame)
                .addObject("balances", balances(scope, offered, frame))
                .addObject(
                        "form",
                        new RequestForm(
                                typed,
                                checks.errors(),
                                ReceiptPage.unitChoices(offered),
                                FundWords.funds(frame.texts()),
                                FundWords.purposes(frame.texts())));
    }
}
