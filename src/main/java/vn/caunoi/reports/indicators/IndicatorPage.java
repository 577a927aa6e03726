package vn.caunoi.reports.indicators;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import vn.caunoi.reports.indicators.IndicatorVersions.Version;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.reports.model.NewIndicator;
import vn.caunoi.web.Choice;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.Refusal;
import vn.caunoi.web.Texts;

/** "Chỉ tiêu bổ sung": indicators added by configuration, for who looks after the installation. */
@Controller
@RequestMapping(IndicatorPage.PATH)
class IndicatorPage {
    static final String PATH = "/cai-dat/chi-tieu-bo-sung";

    private final ConfiguredIndicators indicators;
    private final Catalogue catalogue;
    private final Accounts accounts;
    private final PageFrames frames;

    IndicatorPage(
            ConfiguredIndicators indicators,
            Catalogue catalogue,
            Accounts accounts,
            PageFrames frames) {
        this.indicators = indicators;
        this.catalogue = catalogue;
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
        Texts.Reader texts = frames.texts(request);
        var unusedRight = indicators.all(scope);
        IndicatorForm form = new IndicatorForm(fields);
        FormErrors errors = form.errors(true, texts);
        if (!errors.any()) {
            try {
                indicators.add(scope, form.indicator());
                return "redirect:" + PATH;
            } catch (Refusal refusal) {
                errors = errors.with(IndicatorForm.CODE, refusal.in(texts));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return list(scope, form, errors, request, model);
    }

    @GetMapping("/{code}")
    String show(Scope scope, @PathVariable String code, HttpServletRequest request, Model model) {
        List<Version> versions = indicators.of(scope, code);
        NewIndicator given = versions.getFirst().given();
        IndicatorForm form =
                new IndicatorForm(
                        Map.of(
                                IndicatorForm.NAME,
                                given.nameVi(),
                                IndicatorForm.NAME_EN,
                                given.nameEn(),
                                IndicatorForm.PROGRAMME,
                                given.programme(),
                                IndicatorForm.UNTIL,
                                given.validity().isOpen()
                                        ? ""
                                        : given.validity().lastDay().toString(),
                                IndicatorForm.VERSION,
                                String.valueOf(versions.getFirst().number())));
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
        Texts.Reader texts = frames.texts(request);
        List<Version> versions = indicators.of(scope, code);
        IndicatorForm form = new IndicatorForm(fields);
        FormErrors errors = form.errors(false, texts);
        if (!errors.any()) {
            try {
                indicators.change(scope, code, form.seen(), form.renaming());
                return "redirect:" + PATH + "/" + code;
            } catch (Refusal refusal) {
                errors = errors.with(IndicatorForm.NAME, refusal.in(texts));
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
        List<Version> latest = indicators.all(scope);
        PageFrame frame = frames.frame(request, "indicators.title");
        model.addAttribute("frame", frame);
        model.addAttribute("lines", lines(latest, frame));
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute(
                "programmes",
                catalogue.all().stream().map(Indicator::programme).distinct().toList());
        model.addAttribute("periods", AddedWords.periods(frame));
        model.addAttribute(
                "kinds",
                choices(frame, IndicatorForm.FLOW, IndicatorForm.STOCK, IndicatorForm.WORKED_OUT));
        model.addAttribute("levels", AddedWords.levels("indicators.level.", frame));
        model.addAttribute("adding", choices(frame, IndicatorForm.YES, IndicatorForm.NO));
        return "reports/IndicatorsPage";
    }

    private static List<Choice> choices(PageFrame frame, String... words) {
        return Stream.of(words)
                .map(word -> new Choice(word, frame.text("indicators.choice." + word)))
                .toList();
    }

    private String one(
            List<Version> versions,
            IndicatorForm form,
            FormErrors errors,
            HttpServletRequest request,
            Model model) {
        PageFrame frame =
                frames.frame(
                        request,
                        "indicators.one.title",
                        versions.getFirst().code(),
                        versions.getFirst().given().nameVi());
        model.addAttribute("frame", frame);
        model.addAttribute("lines", lines(versions, frame));
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("path", PATH + "/" + versions.getFirst().code());
        return "reports/IndicatorPage";
    }

    private List<IndicatorLine> lines(List<Version> versions, PageFrame frame) {
        Map<AccountId, String> names =
                accounts.names(
                        versions.stream()
                                .map(version -> new AccountId(version.account()))
                                .collect(Collectors.toSet()));
        return versions.stream()
                .map(version ->
                        line(
                                version,
                                names.getOrDefault(new AccountId(version.account()), ""),
                                frame))
                .toList();
    }

    private static IndicatorLine line(Version version, String who, PageFrame frame) {
        NewIndicator given = version.given();
        return new IndicatorLine(
                given.code(),
                given.nameVi(),
                given.nameEn(),
                given.unit(),
                given.programme(),
                origin(given, frame),
                AddedWords.days(given.validity(), frame),
                AddedWords.written(version.at(), who, frame),
                PATH + "/" + given.code());
    }

    private static String origin(NewIndicator given, PageFrame frame) {
        String kind = frame.text(given.shortest().titleKey());
        return switch (given.origin()) {
            case NewIndicator.Origin.Formula formula ->
                    frame.text("indicators.origin.formula", formula.text());
            case NewIndicator.Origin.ByHand typed ->
                    frame.text(
                            "indicators.origin.typed",
                            frame.text("indicators.level." + typed.level().word()),
                            kind);
        };
    }
}
