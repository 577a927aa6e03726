package vn.caunoi.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.MomentWords;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.Batches;
import vn.caunoi.web.Conflict;
import vn.caunoi.web.PageFrame;

/** Puts a commune's settings and their history into the words of a page. */
@Component
class WardViews {
    private final WardSettingTable table;
    private final Batches batches;
    private final Accounts accounts;
    private final MomentWords moments;

    WardViews(WardSettingTable table, Batches batches, Accounts accounts, MomentWords moments) {
        this.table = table;
        this.batches = batches;
        this.accounts = accounts;
        this.moments = moments;
    }

    /** What two settings say, field beside field. */
    static List<Conflict.Line> lines(WardSetting before, WardSetting after, PageFrame frame) {
        return List.of(
                line("settings.ward.hotline", before.hotline(), after.hotline(), frame),
                line("settings.ward.hours", before.hours(), after.hours(), frame),
                line("settings.ward.contact", before.contact(), after.contact(), frame),
                line("settings.ward.message", before.message(), after.message(), frame),
                line(
                        "settings.ward.message.day",
                        before.messageLastDay().map(frame.format()::date),
                        after.messageLastDay().map(frame.format()::date),
                        frame),
                line(
                        "settings.ward.publishing",
                        Optional.of(publishing(before, frame)),
                        Optional.of(publishing(after, frame)),
                        frame),
                line(
                        "settings.ward.news",
                        Optional.of(onOrOff(before.showsNews(), frame)),
                        Optional.of(onOrOff(after.showsNews(), frame)),
                        frame),
                line(
                        "settings.ward.fund",
                        Optional.of(onOrOff(before.showsFund(), frame)),
                        Optional.of(onOrOff(after.showsFund(), frame)),
                        frame),
                line(
                        "settings.ward.useful",
                        Optional.of(onOrOff(before.asksUseful(), frame)),
                        Optional.of(onOrOff(after.asksUseful(), frame)),
                        frame));
    }

    private static Conflict.Line line(
            String key, Optional<String> before, Optional<String> after, PageFrame frame) {
        String nothing = frame.text("settings.ward.nothing");
        return new Conflict.Line(frame.text(key), before.orElse(nothing), after.orElse(nothing));
    }

    private static String publishing(WardSetting setting, PageFrame frame) {
        return frame.text(publishingKey(setting.publishing()));
    }

    static String publishingKey(Publishing publishing) {
        return "settings.ward.publishing." + publishing.word();
    }

    private static String onOrOff(boolean on, PageFrame frame) {
        return frame.text(on ? "settings.ward.on" : "settings.ward.off");
    }

    /** The changes, newest first. */
    List<WardHistoryLine> history(UnitId commune, PageFrame frame) {
        List<WardSettingTable.State> states = table.history(commune);
        Map<UUID, String> who = who(states);
        List<WardHistoryLine> lines = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            WardSettingTable.State state = states.get(i);
            WardSetting before =
                    i + 1 < states.size() ? said(states.get(i + 1)) : WardSetting.UNSAID;
            List<Conflict.Line> changes =
                    lines(before, said(state), frame).stream()
                            .filter(Conflict.Line::differs)
                            .toList();
            lines.add(
                    new WardHistoryLine(
                            moments.text(frame, state.since().toInstant()),
                            state.batch().map(who::get).orElse(""),
                            changes));
        }
        return lines.stream().filter(line -> !line.changes().isEmpty()).toList();
    }

    private static WardSetting said(WardSettingTable.State state) {
        return state.withdrawn() ? WardSetting.UNSAID : state.setting();
    }

    private Map<UUID, String> who(List<WardSettingTable.State> states) {
        Map<UUID, Batches.Batch> found =
                batches.find(states.stream().flatMap(state -> state.batch().stream()).toList());
        Map<AccountId, String> names =
                accounts.names(
                        found.values().stream()
                                .flatMap(batch -> batch.account().stream())
                                .map(AccountId::new)
                                .toList());
        return found.values().stream()
                .collect(
                        Collectors.toMap(
                                Batches.Batch::id,
                                batch ->
                                        batch.account()
                                                .map(AccountId::new)
                                                .map(names::get)
                                                .orElse("")));
    }
}
