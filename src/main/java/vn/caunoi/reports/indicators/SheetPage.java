package vn.caunoi.reports.indicators;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.reports.indicators.SheetVersions.Version;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.Refusal;
import vn.caunoi.web.Texts;

/** "Biểu bổ sung": forms put together from indicators, for who looks after the installation. */
@Controller
@RequestMapping(SheetPage.PATH)
class SheetPage {
    static final String PATH = "/cai-dat/bieu-bo-sung";

    private final ConfiguredForms forms;
    private final Accounts accounts;
    private final PageFrames frames;

    SheetPage(ConfiguredForms forms, Accounts accounts, PageFrames frames) {
        this.forms = forms;
        this.accounts = accounts;
        this.frames = frames;
    }

    @GetMapping
    String list(Scope scope, HttpServletRequest request, Model model) {
        return list(scope, new IndicatorForm(Map.of()), FormErrors.none(), request, model);
    }

    @PostMapping
    String add(
            Scope scope,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var unusedRight = forms.all(scope);
        Texts.Reader texts = frames.texts(request);
        IndicatorForm form = new IndicatorForm(fields);
        FormErrors errors = form.sheetErrors(true, texts);
        if (!errors.any()) {
            try {
                forms.write(scope, form.sheet(), 0);
                return "redirect:" + PATH;
            } catch (Refusal refusal) {
                errors = errors.with(IndicatorForm.CODES, refusal.in(texts));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return list(scope, form, errors, request, model);
    }

    @GetMapping("/{code}")
    String show(Scope scope, @PathVariable String code, HttpServletRequest request, Model model) {
        List<Version> versions = forms.of(scope, code);
        Version last = versions.getFirst();
        Sheet sheet = last.sheet();
        IndicatorForm form =
                new IndicatorForm(
                        Map.of(
                                IndicatorForm.NAME,
                                sheet.nameVi(),
                                IndicatorForm.NAME_EN,
                                sheet.nameEn(),
                                IndicatorForm.CODES,
                                String.join(", ", sheet.indicators()),
                                IndicatorForm.UNTIL,
                                sheet.validity().isOpen()
                                        ? ""
                                        : sheet.validity().lastDay().toString(),
                                IndicatorForm.VERSION,
                                String.valueOf(last.number())));
        return one(versions, form, FormErrors.none(), request, model);
    }

    @PostMapping("/{code}")
    String change(
            Scope scope,
            @PathVariable String code,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        List<Version> versions = forms.of(scope, code);
        Texts.Reader texts = frames.texts(request);
        IndicatorForm form = new IndicatorForm(fields);
        FormErrors errors = form.sheetErrors(false, texts);
        if (!errors.any()) {
            try {
                forms.write(scope, form.changed(versions.getFirst().sheet()), form.seen());
                return "redirect:" + PATH + "/" + code;
            } catch (Refusal refusal) {
                errors = errors.with(IndicatorForm.CODES, refusal.in(texts));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return one(versions, form, errors, request, model);
    }

    private String list(
            Scope scope,
            IndicatorForm form,
            FormErrors errors,
            HttpServletRequest request,
            Model model) {
        List<Version> latest = forms.all(scope);
        PageFrame frame = frames.frame(request, "indicators.form.title");
        model.addAttribute("frame", frame);
        model.addAttribute("lines", lines(latest, frame));
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("periods", AddedWords.periods(frame));
        model.addAttribute("levels", AddedWords.levels("indicators.form.level.", frame));
        return "reports/SheetsPage";
    }

    private String one(
            List<Version> versions,
            IndicatorForm form,
            FormErrors errors,
            HttpServletRequest request,
            Model model) {
        Sheet sheet = versions.getFirst().sheet();
        PageFrame frame =
                frames.frame(request, "indicators.form.one", sheet.code(), sheet.nameVi());
        model.addAttribute("frame", frame);
        model.addAttribute("lines", lines(versions, frame));
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("path", PATH + "/" + sheet.code());
        return "reports/SheetPage";
    }

    private List<SheetLine> lines(List<Version> versions, PageFrame frame) {
        Set<AccountId> writers =
                versions.stream()
                        .map(version -> new AccountId(version.account()))
                        .collect(Collectors.toSet());
        Map<AccountId, String> names = accounts.names(writers);
        return versions.stream()
                .map(version ->
                        line(
                                version,
                                names.getOrDefault(new AccountId(version.account()), ""),
                                frame))
                .toList();
    }

    private static SheetLine line(Version version, String who, PageFrame frame) {
        Sheet sheet = version.sheet();
        PeriodKind kind = sheet.kind();
        return new SheetLine(
                sheet.code(),
                sheet.nameVi(),
                sheet.nameEn(),
                frame.text(
                        "indicators.form.asked",
                        frame.text("indicators.form.level." + sheet.level().word()),
                        frame.text(kind.titleKey())),
                String.join(", ", sheet.indicators()),
                AddedWords.days(sheet.validity(), frame),
                AddedWords.written(version.at(), who, frame),
                PATH + "/" + sheet.code());
    }
}
