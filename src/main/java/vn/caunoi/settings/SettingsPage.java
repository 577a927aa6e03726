package vn.caunoi.settings;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** The settings that a person may see or change, nothing else. */
@Controller
class SettingsPage {
    private final PageFrames frames;
    private final Administration administration;
    private final Units units;
    private final Clock clock;

    SettingsPage(PageFrames frames, Administration administration, Units units, Clock clock) {
        this.frames = frames;
        this.administration = administration;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/cai-dat")
    ModelAndView show(HttpServletRequest request, Scope scope) {
        PageFrame frame = frames.frame(request, "settings.index.title");
        return new ModelAndView(
                "settings/SettingsPage",
                Map.of("frame", frame, "sections", sections(scope, frame)));
    }

    private List<SettingsSection> sections(Scope scope, PageFrame frame) {
        boolean administers = administration.isOf(scope);
        List<SettingsSection> sections = new ArrayList<>();
        if (administers || scope.keepsACommune()) {
            sections.add(section("/cai-dat/tai-khoan", "settings.index.accounts", frame));
            sections.add(section("/cai-dat/tai-khoan/thay", "settings.index.replace", frame));
        }
        if (scope.keepsACommune()) {
            sections.add(section("/ban-cong-tac", "settings.index.head", frame));
            sections.add(section("/trang-cong-khai", "settings.index.public", frame));
        }
        wards(scope)
                .forEach(ward ->
                        sections.add(
                                new SettingsSection(
                                        WardPage.PATH + ward.code(),
                                        frame.text("settings.ward.title", ward.name()),
                                        frame.text("settings.index.ward.text"))));
        if (administers) {
            sections.add(section("/cai-dat/chi-tieu-bo-sung", "settings.index.indicators", frame));
            sections.add(section("/cai-dat/dia-chi", "settings.index.address", frame));
            sections.add(section("/cai-dat/thu-dien-tu", "settings.index.mail", frame));
            sections.add(section("/cai-dat/tin-nhan", "settings.index.text", frame));
            sections.add(section("/cai-dat/sao-luu", "settings.index.backup", frame));
        }
        sections.add(section("/nhat-ky", "settings.index.journal", frame));
        if (administers || scope.keepsACommune()) {
            sections.add(section("/thong-bao/gui-di", "settings.index.outbox", frame));
        }
        sections.add(section("/cai-dat/quy-dinh", "settings.index.rules", frame));
        sections.add(section("/tai-khoan-cua-toi", "settings.index.own", frame));
        return sections;
    }

    private List<Unit> wards(Scope scope) {
        LocalDate today = LocalDate.now(clock);
        return scope.writable().communes().stream()
                .flatMap(id -> units.version(new UnitId(id), today).stream())
                .filter(ward -> ward.validity().contains(today))
                .sorted(Comparator.comparing(Unit::code))
                .toList();
    }

    private static SettingsSection section(String href, String key, PageFrame frame) {
        return new SettingsSection(href, frame.text(key), frame.text(key + ".text"));
    }
}
