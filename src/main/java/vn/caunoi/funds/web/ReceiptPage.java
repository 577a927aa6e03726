package vn.caunoi.funds.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.funds.Direction;
import vn.caunoi.funds.desk.FundUnits;
import vn.caunoi.funds.desk.Numbering;
import vn.caunoi.funds.desk.Receipts;
import vn.caunoi.funds.desk.VoucherEntry;
import vn.caunoi.funds.desk.VoucherOutcome.Written;
import vn.caunoi.organization.Unit;
import vn.caunoi.web.Choice;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** Writes a receipt, on one short page. */
@Controller
class ReceiptPage {
    private final PageFrames frames;
    private final FundUnits units;
    private final VoucherReader reader;
    private final Receipts receipts;
    private final Numbering numbering;
    private final Clock clock;

    ReceiptPage(
            PageFrames frames,
            FundUnits units,
            VoucherReader reader,
            Receipts receipts,
            Numbering numbering,
            Clock clock) {
        this.frames = frames;
        this.units = units;
        this.reader = reader;
        this.receipts = receipts;
        this.numbering = numbering;
        this.clock = clock;
    }

    @GetMapping("/quy/thu/moi")
    ModelAndView blank(HttpServletRequest request, Scope scope) {
        List<Unit> offered = offered(scope);
        PageFrame frame = frames.frame(request, "funds.receipt.title");
        Typed proposed = proposal(offered);
        return page(frame, proposed, new Checks(proposed, frame.texts()), offered);
    }

    @PostMapping("/quy/thu")
    ModelAndView receive(HttpServletRequest request, Scope scope) {
        List<Unit> offered = offered(scope);
        PageFrame frame = frames.frame(request, "funds.receipt.title");
        Typed typed = Typed.of(request);
        Checks checks = new Checks(typed, frame.texts());
        return reader.receipt(scope, typed, checks, offered)
                .flatMap(entry -> written(scope, entry, checks, frame))
                .map(done ->
                        new ModelAndView(Acts.redirect("/quy/phieu/" + done.voucher(), done.act())))
                .orElseGet(() -> refused(page(frame, typed, checks, offered)));
    }

    private Optional<Written> written(
            Scope scope, VoucherEntry entry, Checks checks, PageFrame frame) {
        return VoucherSentences.written(receipts.receive(scope, entry), checks, frame);
    }

    private List<Unit> offered(Scope scope) {
        List<Unit> offered = units.writable(scope);
        if (offered.isEmpty()) {
            throw new NotFound();
        }
        return offered;
    }

    /** Today, the next number of the year, and the only unit where there is but one. */
    private Typed proposal(List<Unit> offered) {
        LocalDate today = LocalDate.now(clock);
        String number =
                units.communeOn(offered.getFirst().id(), today)
                        .map(commune -> numbering.next(commune, Direction.RECEIPT, today.getYear()))
                        .orElse("");
        return new Typed(
                Map.of(
                        "quy",
                        FundWords.FOR_THE_POOR,
                        "ngay",
                        today.toString(),
                        "donvi",
                        offered.size() == 1 ? offered.getFirst().code() : "",
                        "so",
                        number));
    }

    private static ModelAndView page(
            PageFrame frame, Typed typed, Checks checks, List<Unit> offered) {
        return new ModelAndView("funds/ReceiptPage")
                .addObject("frame", frame)
                .addObject(
                        "form",
                        VoucherForm.receipt(frame, typed, checks.errors(), unitChoices(offered)));
    }

    static List<Choice> unitChoices(List<Unit> offered) {
        return offered.stream().map(unit -> new Choice(unit.code(), unit.name())).toList();
    }

    static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
