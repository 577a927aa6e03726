package vn.caunoi.funds.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.funds.desk.Corrections;
import vn.caunoi.funds.desk.VoucherEntry;
import vn.caunoi.funds.desk.VoucherOutcome;
import vn.caunoi.funds.desk.VoucherOutcome.Stale;
import vn.caunoi.funds.model.Dong;
import vn.caunoi.funds.web.CorrectionForms.Base;
import vn.caunoi.organization.Unit;
import vn.caunoi.web.Conflict;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.ThreeWay;
import vn.caunoi.web.TypedDay;

/** Corrects a voucher; what stood before stays in its history. */
@Controller
class CorrectionPage {
    private final PageFrames frames;
    private final CorrectionForms forms;
    private final VoucherReader reader;
    private final Corrections corrections;

    CorrectionPage(
            PageFrames frames,
            CorrectionForms forms,
            VoucherReader reader,
            Corrections corrections) {
        this.frames = frames;
        this.forms = forms;
        this.reader = reader;
        this.corrections = corrections;
    }

    @GetMapping("/quy/phieu/{id}/sua")
    ModelAndView filled(HttpServletRequest request, Scope scope, @PathVariable UUID id) {
        Base base = forms.base(scope, id);
        PageFrame frame = frames.frame(request, "funds.correct.title");
        return page(
                frame,
                forms.form(base, base.standing(), FormErrors.none(), Optional.empty(), frame),
                HttpStatus.OK);
    }

    @PostMapping("/quy/phieu/{id}/sua")
    ModelAndView correct(HttpServletRequest request, Scope scope, @PathVariable UUID id) {
        Base base = forms.base(scope, id);
        PageFrame frame = frames.frame(request, "funds.correct.title");
        Typed typed = CorrectionForms.complete(base, Typed.of(request));
        Checks checks = new Checks(typed, frame.texts());
        Optional<VoucherEntry> entry =
                reader.correction(
                        scope,
                        typed,
                        checks,
                        base.offered(),
                        base.voucher(),
                        forms.earliest(scope, base.voucher()));
        Optional<VoucherOutcome> outcome =
                entry.map(read -> corrections.correct(scope, id, Version.seen(typed), read));
        if (outcome.isPresent() && outcome.get() instanceof Stale stale) {
            return stale(scope, id, stale, typed, frame);
        }
        return outcome.flatMap(known -> VoucherSentences.written(known, checks, frame))
                .map(done -> new ModelAndView(Acts.redirect("/quy/phieu/" + id, done.act())))
                .orElseGet(() ->
                        page(
                                frame,
                                forms.form(base, typed, checks.errors(), Optional.empty(), frame),
                                HttpStatus.UNPROCESSABLE_CONTENT));
    }

    /** The form again, what this person changed kept, with the version that stands now. */
    private ModelAndView stale(Scope scope, UUID id, Stale stale, Typed typed, PageFrame frame) {
        Base present = forms.base(scope, id);
        Typed merged =
                CorrectionForms.merged(
                        new ThreeWay<>(
                                forms.opened(scope, id, typed.value(Version.FIELD)),
                                present.standing(),
                                typed));
        Conflict conflict = new Conflict(stale.by().orElse(""), lines(present, merged, frame));
        return page(
                frame,
                forms.form(present, merged, FormErrors.none(), Optional.of(conflict), frame),
                HttpStatus.CONFLICT);
    }

    private static List<Conflict.Line> lines(Base base, Typed yours, PageFrame frame) {
        Typed theirs = base.standing();
        return Stream.<Map.Entry<String, Function<Typed, String>>>of(
                        Map.entry("funds.form.fund", typed -> fund(typed, frame)),
                        Map.entry("funds.form.day", typed -> day(typed, frame)),
                        Map.entry("funds.form.unit", typed -> unit(typed, base)),
                        Map.entry("funds.form.amount", typed -> amount(typed, frame)),
                        Map.entry("funds.form.purpose", typed -> purpose(typed, frame)),
                        Map.entry("funds.form.person", typed -> typed.value("nguoi")),
                        Map.entry("funds.voucher.named", typed -> named(typed, frame)),
                        Map.entry("funds.form.number", typed -> typed.value("so")))
                .map(field ->
                        new Conflict.Line(
                                frame.text(field.getKey()),
                                field.getValue().apply(theirs),
                                field.getValue().apply(yours)))
                .toList();
    }

    private static String unit(Typed typed, Base base) {
        return base.offered().stream()
                .filter(unit -> unit.code().equals(typed.value("donvi")))
                .map(Unit::name)
                .findFirst()
                .orElse("");
    }

    private static String named(Typed typed, PageFrame frame) {
        return frame.text(
                typed.ticked("neuten") ? "funds.voucher.named.yes" : "funds.voucher.named.no");
    }

    private static String fund(Typed typed, PageFrame frame) {
        return FundWords.fund(frame.texts(), typed.value("quy"));
    }

    private static String purpose(Typed typed, PageFrame frame) {
        return Optional.of(typed.value("mucdich"))
                .filter(FundWords.PURPOSES::contains)
                .map(word -> FundWords.purpose(frame.texts(), word))
                .orElse("");
    }

    private static String day(Typed typed, PageFrame frame) {
        return TypedDay.of(typed.value("ngay")).map(frame.format()::date).orElse("");
    }

    private static String amount(Typed typed, PageFrame frame) {
        return Dong.read(typed.value("sotien")).map(frame.format()::money).orElse("");
    }

    private static ModelAndView page(PageFrame frame, VoucherForm form, HttpStatus status) {
        ModelAndView page =
                new ModelAndView("funds/CorrectionPage")
                        .addObject("frame", frame)
                        .addObject("form", form);
        page.setStatus(status);
        return page;
    }
}
