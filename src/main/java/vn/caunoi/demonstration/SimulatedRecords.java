package vn.caunoi.demonstration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.demonstration.SimulatedProvince.Area;
import vn.caunoi.demonstration.SimulatedProvince.Commune;
import vn.caunoi.exchange.sheets.SheetFormat;
import vn.caunoi.reports.FigurePrograms.Form;

/** What the committees of one invented province wrote down: diligent ones more than others. */
final class SimulatedRecords {
    private static final LocalDate TERM = LocalDate.of(2024, 3, 1);
    private static final int FEWEST_MEMBERS = 3;
    private static final int MORE_MEMBERS = 5;
    private static final double WITHOUT_COMMITTEE = 0.03;
    private static final double WITH_MODEL = 0.3;
    private static final List<String> TOPICS = List.of("law", "policy", "environment", "digital");

    private final SimulatedNation nation;
    private final SimulatedProvince province;
    private final RandomGenerator chance;
    private final Words words;
    private final InventedSheet committees = new InventedSheet(SheetFormat.COMMITTEES);
    private final InventedSheet members = new InventedSheet(SheetFormat.MEMBERS);
    private final InventedSheet activities = new InventedSheet(SheetFormat.ACTIVITIES);
    private final InventedSheet fund = new InventedSheet(SheetFormat.FUND);
    private final InventedSheet models = new InventedSheet(SheetFormat.MODELS);
    private final InventedSheet targets = new InventedSheet(SheetFormat.TARGETS);
    private int number;

    SimulatedRecords(SimulatedNation nation, SimulatedProvince province, Words words) {
        this.nation = nation;
        this.province = province;
        this.chance = province.chance();
        this.words = words;
    }

    List<InventedSheet> sheets() {
        for (Commune commune : province.communes()) {
            InventedNames names = new InventedNames(words, chance);
            targets.row()
                    .with("unit", commune.code())
                    .with("period", Year.from(nation.from()))
                    .with("indicator", "QN02")
                    .with("value", 10_000_000L * (5 + chance.nextInt(40)));
            commune.areas().forEach(area -> area(commune, area, names));
        }
        return List.of(committees, members, activities, fund, models, targets);
    }

    private void area(Commune commune, Area area, InventedNames names) {
        if (chance.nextDouble() >= WITHOUT_COMMITTEE) {
            committee(area, names);
        }
        if (chance.nextDouble() < WITH_MODEL) {
            models.row()
                    .with("id", next("M"))
                    .with("unit", area.code())
                    .with("type", "safety")
                    .with("name", words.one("simulated.model"))
                    .with("founded", since(area).plusDays(chance.nextInt(365)));
        }
        for (LocalDate month = nation.from();
                month.isBefore(nation.until());
                month = month.plusMonths(1)) {
            month(commune, area, month);
        }
    }

    private static LocalDate since(Area area) {
        return area.life().from().isAfter(TERM) ? area.life().from() : TERM;
    }

    private void committee(Area area, InventedNames names) {
        committees
                .row()
                .with("unit", area.code())
                .with("term_from", since(area))
                .with("term_to", since(area).plusMonths(30))
                .with("event", "established")
                .with("date", since(area))
                .with("decision", next("") + "/QĐ");
        int count = FEWEST_MEMBERS + chance.nextInt(MORE_MEMBERS);
        for (int i = 0; i < count; i++) {
            boolean woman = chance.nextInt(3) == 0;
            InventedSheet.Row row =
                    members.row()
                            .with("unit", area.code())
                            .with("full_name", woman ? names.woman() : names.man())
                            .with("birth_year", 1950 + chance.nextInt(45))
                            .with("sex", woman ? "female" : "male")
                            .with("position", i == 0 ? "head" : i == 1 ? "deputy_head" : "member")
                            .with("seat_group", i == 0 ? "party_cell" : "branch")
                            .with("from", since(area));
            if (!area.life().isOpen()) {
                row.with("to", area.life().until());
            }
        }
    }

    private void month(Commune commune, Area area, LocalDate month) {
        if (chance.nextDouble() < commune.diligence()) {
            day(area, month)
                    .ifPresent(day ->
                            activity(area, day, "committee_meeting")
                                    .with("title", words.one("meeting.title"))
                                    .with("members_present", 3 + chance.nextInt(4))
                                    .with("members_invited", 7));
        }
        for (int i = few(0.7 * commune.diligence()); i > 0; i--) {
            day(area, month)
                    .ifPresent(day ->
                            activity(area, day, "outreach")
                                    .with("topic", TOPICS.get(chance.nextInt(TOPICS.size())))
                                    .with("title", words.one("simulated.outreach"))
                                    .with("attendance", 10 + chance.nextInt(area.households())));
        }
        for (int i = few(0.3); i > 0; i--) {
            day(area, month)
                    .ifPresent(day ->
                            fund.row()
                                    .with("id", next("F"))
                                    .with("unit", area.code())
                                    .with("date", day)
                                    .with("fund", "for_the_poor")
                                    .with("direction", "receipt")
                                    .with("amount_vnd", 10_000L * (5 + chance.nextInt(300))));
        }
    }

    /** How often something rare happens in a month: mostly not at all, seldom several times. */
    private int few(double average) {
        int times = 0;
        for (double left = chance.nextExponential();
                left < average;
                left += chance.nextExponential()) {
            times++;
        }
        return times;
    }

    private Optional<LocalDate> day(Area area, LocalDate month) {
        return Optional.of(month.plusDays(chance.nextInt(month.lengthOfMonth())))
                .filter(area::stands);
    }

    private InventedSheet.Row activity(Area area, LocalDate day, String kind) {
        return activities
                .row()
                .with("id", next("A"))
                .with("units", area.code())
                .with("date", day)
                .with("kind", kind);
    }

    private String next(String letter) {
        number++;
        return letter + province.code() + "-" + number;
    }

    /**
     * What the areas of a commune typed in a month: not all of them, and a nought where nothing
     * happened.
     */
    Stream<Form> typed(Commune commune, LocalDate month, List<String> codes) {
        List<Form> forms = new ArrayList<>();
        for (Area area : commune.areas()) {
            if (area.stands(month) && chance.nextDouble() < commune.diligence()) {
                Map<String, BigDecimal> values = new HashMap<>();
                codes.forEach(code ->
                        values.put(
                                code, BigDecimal.valueOf((long) (5 * chance.nextExponential()))));
                forms.add(new Form(area.code(), values));
            }
        }
        return forms.stream();
    }

    /** The months of the records, as periods. */
    List<Period> months() {
        return Stream.iterate(
                        Period.containing(PeriodKind.MONTH, nation.from()),
                        month -> month.from().isBefore(nation.until()),
                        Period::next)
                .toList();
    }
}
