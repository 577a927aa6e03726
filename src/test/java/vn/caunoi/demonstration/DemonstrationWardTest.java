package vn.caunoi.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.demonstration.ReadBack.day;
import static vn.caunoi.demonstration.ReadBack.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.caunoi.calendar.Period;
import vn.caunoi.exchange.sheets.RowValues;
import vn.caunoi.exchange.sheets.SheetFormat;

class DemonstrationWardTest {
    @OnManyDays
    void everySheetColumnAndCodeWordIsOneOfTheFormat(LocalDate today) {
        ReadBack ward = ReadBack.of(today);
        assertThat(ward.problems()).isEmpty();
        assertThat(ward.faults()).isEmpty();
        assertThat(ward.rows().stream().map(RowValues::format).distinct())
                .containsExactly(
                        SheetFormat.UNITS,
                        SheetFormat.COMMITTEES,
                        SheetFormat.MEMBERS,
                        SheetFormat.ACTIVITIES,
                        SheetFormat.FUND,
                        SheetFormat.MODELS,
                        SheetFormat.TARGETS,
                        SheetFormat.ENTERED,
                        SheetFormat.MATTERS);
    }

    @OnManyDays
    void equalDaysGiveEqualRecords(LocalDate today) {
        assertThat(rows(InventedWard.records(today))).isEqualTo(rows(InventedWard.records(today)));
    }

    @OnManyDays
    void nothingHappensAfterToday(LocalDate today) {
        ReadBack ward = ReadBack.of(today);
        Map<SheetFormat, String> starts =
                Map.of(
                        SheetFormat.UNITS, "valid_from",
                        SheetFormat.COMMITTEES, "date",
                        SheetFormat.MEMBERS, "from",
                        SheetFormat.ACTIVITIES, "date",
                        SheetFormat.FUND, "date",
                        SheetFormat.MODELS, "founded",
                        SheetFormat.MATTERS, "raised_on");
        starts.forEach((format, column) ->
                assertThat(ward.rows(format))
                        .allSatisfy(row -> assertThat(day(row, column)).isBeforeOrEqualTo(today)));
        assertThat(ward.rows(SheetFormat.MEMBERS).flatMap(row -> row.day("to").stream()))
                .allSatisfy(until -> assertThat(until).isBeforeOrEqualTo(today));
        assertThat(ward.rows(SheetFormat.MODELS).flatMap(row -> row.day("ended").stream()))
                .allSatisfy(until -> assertThat(until).isBeforeOrEqualTo(today));
        assertThat(
                        ward.rows(SheetFormat.MATTERS)
                                .flatMap(row ->
                                        Stream.of("forwarded_on", "answered_on", "told_on")
                                                .flatMap(column -> row.day(column).stream())))
                .isNotEmpty()
                .allSatisfy(day -> assertThat(day).isBeforeOrEqualTo(today));
    }

    @OnManyDays
    void whatIsTypedByHandIsOfYearsBegunOrOfHalvesPast(LocalDate today) {
        ReadBack ward = ReadBack.of(today);
        assertThat(ward.rows(SheetFormat.ENTERED))
                .map(row -> Period.parse(text(row, "period")).orElseThrow())
                .allSatisfy(period -> {
                    LocalDate known =
                            switch (period.kind()) {
                                case YEAR -> period.from();
                                case WEEK, MONTH, QUARTER, HALF_YEAR -> period.lastDay();
                            };
                    assertThat(known).isBeforeOrEqualTo(today);
                });
    }

    @OnManyDays
    void whatResidentsRaisedStandsAtEveryStageATableCanTell(LocalDate today) {
        ReadBack ward = ReadBack.of(today);
        List<RowValues> matters = ward.rows(SheetFormat.MATTERS).toList();
        assertThat(matters).hasSizeBetween(60, 90);
        assertThat(matters.stream().map(DemonstrationWardTest::stage).distinct())
                .containsExactlyInAnyOrder(
                        "raised", "sorted", "forwarded", "answered", "told", "judged");
        assertThat(matters.stream().map(row -> text(row, "unit")).distinct())
                .hasSizeGreaterThan(10);
        assertThat(matters.stream().flatMap(row -> row.text("kind").stream()).distinct())
                .hasSize(8)
                .doesNotContain("denunciation_stub");
        assertThat(matters.stream().flatMap(row -> row.text("topic").stream()).distinct())
                .hasSize(12);
    }

    private static String stage(RowValues row) {
        if (row.text("verdict").isPresent()) {
            return "judged";
        }
        if (row.day("told_on").isPresent()) {
            return "told";
        }
        if (row.day("answered_on").isPresent()) {
            return "answered";
        }
        if (row.day("forwarded_on").isPresent()) {
            return "forwarded";
        }
        return row.text("kind").isPresent() ? "sorted" : "raised";
    }

    @OnManyDays
    void noFundIsEverOverdrawnAtTheEndOfADay(LocalDate today) {
        ReadBack ward = ReadBack.of(today);
        Map<String, TreeMap<LocalDate, Long>> changes =
                ward.rows(SheetFormat.FUND)
                        .collect(
                                Collectors.groupingBy(
                                        row -> text(row, "fund"),
                                        Collectors.toMap(
                                                row -> day(row, "date"),
                                                DemonstrationWardTest::change,
                                                Long::sum,
                                                TreeMap::new)));
        assertThat(changes).containsOnlyKeys("for_the_poor", "disaster_appeal");
        for (TreeMap<LocalDate, Long> fund : changes.values()) {
            long held = 0;
            for (Map.Entry<LocalDate, Long> change : fund.entrySet()) {
                held += change.getValue();
                assertThat(held).as(change.getKey().toString()).isNotNegative();
            }
        }
    }

    @OnManyDays
    void noTwoMembersOfACommitteeHaveTheSameName(LocalDate today) {
        ReadBack ward = ReadBack.of(today);
        Set<String> seen = new HashSet<>();
        assertThat(ward.rows(SheetFormat.MEMBERS))
                .allSatisfy(row ->
                        assertThat(seen.add(text(row, "unit") + text(row, "full_name"))).isTrue());
    }

    @OnManyDays
    void nobodyIsNamedLikeAPersonOfPublicLife(LocalDate today) {
        ReadBack ward = ReadBack.of(today);
        Set<String> known = Set.copyOf(Words.load().all("not_used"));
        assertThat(
                        ward.rows(SheetFormat.MEMBERS)
                                .map(row -> InventedNames.mark(text(row, "full_name"))))
                .doesNotContainAnyElementsOf(known);
        assertThat(
                        ward.rows(SheetFormat.FUND)
                                .flatMap(row -> row.text("counterparty").stream())
                                .map(InventedNames::mark))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(known);
    }

    @OnManyDays
    void everyStandingCommitteeHasEightToTwelveMembersAndOneHead(LocalDate today) {
        ReadBack ward = ReadBack.of(today);
        for (int number = 1; number <= 10; number++) {
            String code = Areas.code(number);
            List<RowValues> seats =
                    ward.rows(SheetFormat.MEMBERS)
                            .filter(row -> text(row, "unit").equals(code))
                            .filter(row -> row.day("to").isEmpty())
                            .toList();
            assertThat(seats).as(code).hasSizeBetween(8, 12);
            assertThat(seats).filteredOn(row -> text(row, "position").equals("head")).hasSize(1);
        }
    }

    @OnManyDays
    void theCommitteesOfTheMergedAreasEndWithThem(LocalDate today) {
        ReadBack ward = ReadBack.of(today);
        for (int number : Areas.MERGED) {
            Optional<LocalDate> end =
                    ward.rows(SheetFormat.UNITS)
                            .filter(row -> text(row, "code").equals(Areas.code(number)))
                            .findFirst()
                            .flatMap(row -> row.day("valid_to"));
            assertThat(end).isPresent();
            assertThat(of(ward, SheetFormat.MEMBERS, number))
                    .allSatisfy(row -> assertThat(row.day("to")).isEqualTo(end));
            assertThat(of(ward, SheetFormat.COMMITTEES, number))
                    .filteredOn(row -> text(row, "event").equals("dissolved"))
                    .singleElement()
                    .satisfies(row -> assertThat(row.day("date")).isEqualTo(end));
            assertThat(of(ward, SheetFormat.MODELS, number))
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.day("ended")).isEmpty());
        }
    }

    @OnManyDays
    void onlyTwoAreasMissAMonthOfMeetings(LocalDate today) {
        ReadBack ward = ReadBack.of(today);
        Map<String, Long> months =
                ward.rows(SheetFormat.ACTIVITIES)
                        .filter(row -> text(row, "kind").equals("committee_meeting"))
                        .filter(row ->
                                YearMonth.from(day(row, "date")).isBefore(YearMonth.from(today)))
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.codes("units").getFirst(),
                                        Collectors.counting()));
        assertThat(months.values().stream().filter(count -> count == 24)).hasSize(7);
        assertThat(months.values().stream().filter(count -> count == 23)).hasSize(2);
        assertThat(months.values().stream().filter(count -> count == 12)).hasSize(3);
    }

    private static List<RowValues> of(ReadBack ward, SheetFormat format, int area) {
        return ward.rows(format).filter(row -> text(row, "unit").equals(Areas.code(area))).toList();
    }

    private static long change(RowValues row) {
        long amount = row.whole("amount_vnd").orElseThrow();
        return text(row, "direction").equals("receipt") ? amount : -amount;
    }

    private static List<List<List<String>>> rows(List<InventedSheet> sheets) {
        return sheets.stream().map(InventedSheet::rows).toList();
    }
}
