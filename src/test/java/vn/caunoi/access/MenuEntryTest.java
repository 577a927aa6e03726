package vn.caunoi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.access.MenuEntry.ACTIVITIES;
import static vn.caunoi.access.MenuEntry.ANSWERS;
import static vn.caunoi.access.MenuEntry.COMMITTEES;
import static vn.caunoi.access.MenuEntry.DESK;
import static vn.caunoi.access.MenuEntry.EVALUATION;
import static vn.caunoi.access.MenuEntry.FIGURES;
import static vn.caunoi.access.MenuEntry.FUNDS;
import static vn.caunoi.access.MenuEntry.HELP;
import static vn.caunoi.access.MenuEntry.IMPORT;
import static vn.caunoi.access.MenuEntry.JOURNAL;
import static vn.caunoi.access.MenuEntry.MATTERS;
import static vn.caunoi.access.MenuEntry.MODELS;
import static vn.caunoi.access.MenuEntry.PAPERS;
import static vn.caunoi.access.MenuEntry.REPORTS;
import static vn.caunoi.access.MenuEntry.SETTINGS;
import static vn.caunoi.access.MenuEntry.SUMMARY;
import static vn.caunoi.access.MenuEntry.UNITS;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caunoi.storage.Reach;
import vn.caunoi.web.Texts;

class MenuEntryTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void eachRoleGetsWhatItMayUse(Role role) {
        assertThat(
                        MenuEntry.of(
                                scopeOf(role),
                                new MenuEntry.Duties(
                                        role == Role.ADMINISTRATOR,
                                        Role.OVERSEERS.contains(role),
                                        role == Role.ANSWERING_BODY)))
                .isEqualTo(expected(role));
    }

    private static List<MenuEntry> expected(Role role) {
        return switch (role) {
            case HEAD, DEPUTY_HEAD, WARD_OFFICER, PROVINCE, CENTRAL ->
                    List.of(
                            DESK,
                            ACTIVITIES,
                            MATTERS,
                            FUNDS,
                            MODELS,
                            COMMITTEES,
                            EVALUATION,
                            FIGURES,
                            REPORTS,
                            PAPERS,
                            UNITS,
                            IMPORT,
                            HELP);
            case MEMBER ->
                    List.of(
                            DESK,
                            ACTIVITIES,
                            MATTERS,
                            FUNDS,
                            MODELS,
                            COMMITTEES,
                            EVALUATION,
                            FIGURES,
                            REPORTS,
                            PAPERS,
                            UNITS,
                            HELP);
            case STANDING_COMMITTEE, CHAIR, AUDITOR ->
                    List.of(
                            DESK,
                            ACTIVITIES,
                            MATTERS,
                            FUNDS,
                            MODELS,
                            COMMITTEES,
                            EVALUATION,
                            FIGURES,
                            REPORTS,
                            PAPERS,
                            UNITS,
                            JOURNAL,
                            HELP);
            case PARTY_CELL, PARTY_COMMITTEE ->
                    List.of(DESK, SUMMARY, FIGURES, REPORTS, UNITS, HELP);
            case ANSWERING_BODY -> List.of(DESK, ANSWERS, UNITS, HELP);
            case ADMINISTRATOR -> List.of(DESK, UNITS, SETTINGS, HELP);
        };
    }

    private static Scope scopeOf(Role role) {
        Set<Right> rights = Permissions.of(role, Relation.OWN);
        return new Scope(
                new AccountId(new UUID(0, 1)),
                reach(rights, Right.READ),
                reach(rights, Right.WRITE),
                reach(rights, Right.EXPORT),
                reach(rights, Right.APPROVE),
                reach(rights, Right.TOTALS));
    }

    private static Reach reach(Set<Right> rights, Right right) {
        return rights.contains(right)
                ? new Reach(false, Set.of(), Set.of(new UUID(0, 2)))
                : Reach.NOTHING;
    }

    @Test
    void whoKeepsACommuneLooksAfterItsAccounts() {
        var scope =
                new Scope(
                        new AccountId(new UUID(0, 1)),
                        Reach.NOTHING,
                        new Reach(false, Set.of(new UUID(0, 2)), Set.of()),
                        Reach.NOTHING,
                        Reach.NOTHING,
                        Reach.NOTHING);
        assertThat(MenuEntry.of(scope, MenuEntry.Duties.NONE)).contains(SETTINGS);
    }

    @Test
    void onePageBelongsUnderOneEntry() {
        for (var path : List.of("/", "/to-chuc", "/don-vi/X-1", "/hoat-dong", "/bao-cao/X/2022")) {
            assertThat(MenuEntry.values()).filteredOn(entry -> entry.holds(path)).hasSize(1);
        }
        assertThat(MenuEntry.values()).noneMatch(entry -> entry.holds("/bao-cao-khac"));
    }

    @Test
    void everyEntryAndEveryRoleHasItsWord() {
        for (var language : List.of(Texts.VIETNAMESE, Texts.ENGLISH)) {
            var texts = new Texts().in(language);
            for (var entry : MenuEntry.values()) {
                assertThat(texts.get(entry.key())).isNotBlank();
            }
            for (var role : Role.values()) {
                assertThat(texts.get("access.role." + role.word())).isNotBlank();
            }
        }
    }
}
