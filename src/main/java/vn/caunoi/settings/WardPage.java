package vn.caunoi.settings;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.access.VisibleUnits;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.Choice;
import vn.caunoi.web.Conflict;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.ThreeWay;

/** What a commune says of itself, for those who keep it. */
@Controller
class WardPage {
    static final String PATH = "/cai-dat/phuong/";

    private final PageFrames frames;
    private final VisibleUnits visible;
    private final WardSettingTable table;
    private final WardViews views;
    private final Acts acts;
    private final ScopedTransactions transactions;

    WardPage(
            PageFrames frames,
            VisibleUnits visible,
            WardSettingTable table,
            WardViews views,
            Acts acts,
            ScopedTransactions transactions) {
        this.frames = frames;
        this.visible = visible;
        this.table = table;
        this.views = views;
        this.acts = acts;
        this.transactions = transactions;
    }

    /** What came of saving. */
    private sealed interface Outcome {
        record Saved(UUID act) implements Outcome {}

        record Stale(int version, WardSetting theirs) implements Outcome {}
    }

    @GetMapping(PATH + "{code}")
    ModelAndView show(HttpServletRequest request, Scope scope, @PathVariable String code) {
        Unit ward = kept(scope, code);
        Optional<WardSettingTable.State> state =
                transactions.read(scope.readable(), () -> table.find(ward.id()));
        return page(
                request,
                scope,
                ward,
                WardForm.of(state.map(WardSettingTable.State::setting).orElse(WardSetting.UNSAID)),
                state.map(WardSettingTable.State::version).orElse(0),
                FormErrors.none(),
                Optional.empty());
    }

    @PostMapping(PATH + "{code}")
    ModelAndView save(
            HttpServletRequest request,
            Scope scope,
            @PathVariable String code,
            @RequestParam(name = "duongday", defaultValue = "") String hotline,
            @RequestParam(name = "gio", defaultValue = "") String hours,
            @RequestParam(name = "lienhe", defaultValue = "") String contact,
            @RequestParam(name = "loinhan", defaultValue = "") String message,
            @RequestParam(name = "hetngay", defaultValue = "") String messageLastDay,
            @RequestParam(name = "nguoidang", defaultValue = "") String publishing,
            @RequestParam(name = "hientin", defaultValue = "false") boolean news,
            @RequestParam(name = "hienquy", defaultValue = "false") boolean fund,
            @RequestParam(name = "hoihuuich", defaultValue = "false") boolean useful,
            @RequestParam(name = "phienban", defaultValue = "-1") int seen) {
        Unit ward = kept(scope, code);
        WardForm form =
                new WardForm(
                        hotline,
                        hours,
                        contact,
                        message,
                        messageLastDay,
                        publishing,
                        news,
                        fund,
                        useful);
        FormErrors errors = form.errors(frames.texts(request));
        if (errors.any()) {
            return answer(
                    page(request, scope, ward, form, seen, errors, Optional.empty()),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (save(scope, ward, form.setting(), seen)) {
            case Outcome.Saved saved ->
                    new ModelAndView(Acts.redirect(PATH + ward.code(), saved.act()));
            case Outcome.Stale stale -> {
                WardForm merged =
                        WardForm.merged(
                                new ThreeWay<>(
                                        opened(scope, ward, seen),
                                        WardForm.of(stale.theirs()),
                                        form));
                yield answer(
                        page(
                                request,
                                scope,
                                ward,
                                merged,
                                stale.version(),
                                errors,
                                Optional.of(conflict(request, stale.theirs(), merged))),
                        HttpStatus.CONFLICT);
            }
        };
    }

    private Outcome save(Scope scope, Unit ward, WardSetting setting, int seen) {
        return transactions.write(
                scope.writable(),
                () -> {
                    int version = table.lock(ward.id());
                    if (version != seen) {
                        return new Outcome.Stale(
                                version,
                                table.find(ward.id())
                                        .map(WardSettingTable.State::setting)
                                        .orElse(WardSetting.UNSAID));
                    }
                    UUID act = acts.begin(scope, "settings.ward.saved");
                    table.save(act, ward.id(), setting);
                    return new Outcome.Saved(act);
                });
    }

    private Optional<WardForm> opened(Scope scope, Unit ward, int seen) {
        return seen == 0
                ? Optional.of(WardForm.of(WardSetting.UNSAID))
                : transactions.read(scope.readable(), () -> table.history(ward.id())).stream()
                        .filter(state -> state.version() == seen)
                        .map(WardSettingTable.State::setting)
                        .map(WardForm::of)
                        .findFirst();
    }

    private Conflict conflict(HttpServletRequest request, WardSetting theirs, WardForm yours) {
        PageFrame frame = frames.frame(request, "settings.index.title");
        return new Conflict("", WardViews.lines(theirs, yours.setting(), frame));
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

    private ModelAndView page(
            HttpServletRequest request,
            Scope scope,
            Unit ward,
            WardForm form,
            int version,
            FormErrors errors,
            Optional<Conflict> conflict) {
        PageFrame frame = frames.frame(request, "settings.ward.title", ward.name());
        return new ModelAndView(
                "settings/WardPage",
                Map.of(
                        "frame",
                        frame,
                        "href",
                        PATH + ward.code(),
                        "form",
                        form,
                        "version",
                        String.valueOf(version),
                        "publishings",
                        Arrays.stream(Publishing.values())
                                .map(one ->
                                        new Choice(
                                                one.word(),
                                                frame.text(WardViews.publishingKey(one))))
                                .toList(),
                        "history",
                        transactions.read(scope.readable(), () -> views.history(ward.id(), frame)),
                        "errors",
                        errors,
                        "conflict",
                        conflict));
    }

    private static ModelAndView answer(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page;
    }
}
