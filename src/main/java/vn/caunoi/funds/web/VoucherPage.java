package vn.caunoi.funds.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.funds.desk.Corrections;
import vn.caunoi.funds.desk.VoucherOutcome;
import vn.caunoi.funds.desk.VoucherOutcome.NumberTaken;
import vn.caunoi.funds.desk.VoucherOutcome.Overdrawn;
import vn.caunoi.funds.desk.VoucherOutcome.Stale;
import vn.caunoi.funds.desk.VoucherOutcome.Written;
import vn.caunoi.funds.store.VoucherReads;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.Conflict;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** A voucher with all that was ever written about it, and the way to withdraw it. */
@Controller
class VoucherPage {
    private static final int LONGEST_REASON = 1000;

    private final PageFrames frames;
    private final ScopedTransactions transactions;
    private final VoucherReads reads;
    private final VoucherViews views;
    private final Corrections corrections;

    VoucherPage(
            PageFrames frames,
            ScopedTransactions transactions,
            VoucherReads reads,
            VoucherViews views,
            Corrections corrections) {
        this.frames = frames;
        this.transactions = transactions;
        this.reads = reads;
        this.views = views;
        this.corrections = corrections;
    }

    @GetMapping("/quy/phieu/{id}")
    ModelAndView show(HttpServletRequest request, Scope scope, @PathVariable UUID id) {
        return page(request, scope, id, Typed.NOTHING, Optional.empty(), Optional.empty());
    }

    @PostMapping("/quy/phieu/{id}/rut")
    ModelAndView withdraw(HttpServletRequest request, Scope scope, @PathVariable UUID id) {
        boolean kept =
                transactions.read(
                        scope.readable(),
                        () ->
                                reads.find(id)
                                        .filter(it -> Corrections.mayKeep(scope, it))
                                        .isPresent());
        if (!kept) {
            throw new NotFound();
        }
        Typed typed = Typed.of(request);
        Checks checks = new Checks(typed, frames.texts(request));
        Optional<String> reason = checks.text("lydo", LONGEST_REASON, "funds.form.reason.missing");
        if (checks.failed() || reason.isEmpty()) {
            return page(request, scope, id, typed, Optional.of(checks), Optional.empty());
        }
        VoucherOutcome outcome = corrections.withdraw(scope, id, Version.seen(typed), reason.get());
        return switch (outcome) {
            case Written done -> new ModelAndView(Acts.redirect("/quy/phieu/" + id, done.act()));
            case Stale stale ->
                    page(
                            request,
                            scope,
                            id,
                            typed,
                            Optional.empty(),
                            Optional.of(new Conflict(stale.by().orElse(""), List.of())));
            case Overdrawn _, NumberTaken _ -> {
                checks.fault("lydo", "funds.form.spent");
                yield page(request, scope, id, typed, Optional.of(checks), Optional.empty());
            }
        };
    }

    private ModelAndView page(
            HttpServletRequest request,
            Scope scope,
            UUID id,
            Typed typed,
            Optional<Checks> checks,
            Optional<Conflict> conflict) {
        PageFrame frame = frames.frame(request, "funds.voucher.title");
        ModelAndView page =
                new ModelAndView("funds/VoucherPage")
                        .addObject("frame", frame)
                        .addObject("voucher", views.of(scope, id, frame))
                        .addObject("reason", typed.value("lydo"))
                        .addObject("errors", checks.map(Checks::errors).orElseGet(FormErrors::none))
                        .addObject("conflict", conflict);
        if (checks.isPresent()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        } else if (conflict.isPresent()) {
            page.setStatus(HttpStatus.CONFLICT);
        }
        return page;
    }
}
