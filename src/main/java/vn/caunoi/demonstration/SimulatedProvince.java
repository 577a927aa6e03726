package vn.caunoi.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.exchange.sheets.SheetFormat;

/** The units of one invented province: what was there before the reform, and since. */
final class SimulatedProvince {
    private static final LocalDate OLD = LocalDate.of(2010, 1, 1);
    private static final LocalDate MERGERS = LocalDate.of(2026, 1, 1);
    private static final double UNCHANGED = 0.12;
    private static final double MERGED_AREAS = 0.02;
    private static final int COMMUNES_OF_A_DISTRICT = 12;

    /**
     * A commune of today.
     *
     * @param before the communes out of which it was made; none where it stood before the reform
     * @param diligence from 0 to 1: how much of what happens is written down, and sent in time
     */
    record Commune(
            String code,
            String name,
            String district,
            List<String> before,
            double diligence,
            List<Area> areas) {}

    /**
     * A residential area.
     *
     * @param life the days on which it stands
     * @param merged the numbers of the two areas that it was made of; otherwise empty
     */
    record Area(
            String code,
            String name,
            int households,
            Optional<String> oldCommune,
            DateRange life,
            List<String> merged) {
        boolean stands(LocalDate day) {
            return life.contains(day);
        }
    }

    private final SimulatedNation nation;
    private final String code;
    private final Words words;
    private final RandomGenerator chance;
    private final double diligence;
    private final List<Commune> communes;

    SimulatedProvince(SimulatedNation nation, int number, int communes, Words words) {
        this.nation = nation;
        this.code = SimulatedNation.province(number);
        this.words = words;
        this.chance = nation.chance(number);
        this.diligence = 0.7 + 0.3 * chance.nextDouble();
        this.communes = IntStream.rangeClosed(1, communes).mapToObj(this::commune).toList();
    }

    String code() {
        return code;
    }

    List<Commune> communes() {
        return communes;
    }

    RandomGenerator chance() {
        return chance;
    }

    private Commune commune(int number) {
        String own = "%s-%03d".formatted(code, number);
        int parts = chance.nextDouble() < UNCHANGED ? 0 : 2 + chance.nextInt(3);
        List<String> before =
                IntStream.range(0, parts).mapToObj(i -> own + (char) ('A' + i)).toList();
        return new Commune(
                own,
                words.one(
                        "simulated.commune",
                        words.any("place.first", chance),
                        words.any("place.second", chance)),
                "%s-H%02d".formatted(code, (number - 1) / COMMUNES_OF_A_DISTRICT + 1),
                before,
                Math.min(1, diligence * (0.8 + 0.4 * chance.nextDouble())),
                areas(own, before));
    }

    /** Most are small, a few very large. */
    private List<Area> areas(String commune, List<String> before) {
        int count = skewed(nation.areasEach(), 0.5, 2, 4 * nation.areasEach());
        List<Area> areas = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            int households = skewed(190, 0.45, 25, 1_200);
            Optional<String> old =
                    before.isEmpty()
                            ? Optional.empty()
                            : Optional.of(before.get((i - 1) * before.size() / count));
            boolean ends = chance.nextDouble() < MERGED_AREAS && i > 1 && isOpen(areas.getLast());
            Area area =
                    new Area(
                            "%s-%02d".formatted(commune, i),
                            words.one("simulated.area", i),
                            households,
                            old,
                            DateRange.startingOn(OLD),
                            List.of());
            areas.add(area);
            if (ends) {
                merge(areas, i);
            }
        }
        return List.copyOf(areas);
    }

    private static boolean isOpen(Area area) {
        return area.life().isOpen() && area.merged().isEmpty();
    }

    private void merge(List<Area> areas, int number) {
        Area one = areas.get(areas.size() - 2);
        Area other = areas.getLast();
        List<Area> former = List.of(one, other);
        for (Area area : former) {
            areas.set(
                    areas.indexOf(area),
                    new Area(
                            area.code(),
                            area.name(),
                            area.households(),
                            area.oldCommune(),
                            new DateRange(OLD, MERGERS),
                            List.of()));
        }
        areas.add(
                new Area(
                        one.code() + "-" + other.code().substring(other.code().length() - 2),
                        words.one("simulated.area.merged", number - 1, number),
                        one.households() + other.households(),
                        Optional.empty(),
                        DateRange.startingOn(MERGERS),
                        List.of(one.code(), other.code())));
    }

    /** A number with this median, log-normally spread. */
    private int skewed(double median, double spread, int least, int most) {
        double drawn = median * Math.exp(spread * chance.nextGaussian() - spread * spread / 2);
        return (int) Math.clamp(Math.round(drawn), least, most);
    }

    /** All units below the province, in an order in which each stands after what it lies in. */
    InventedSheet units() {
        InventedSheet sheet = new InventedSheet(SheetFormat.UNITS);
        communes.stream()
                .map(Commune::district)
                .distinct()
                .forEach(district ->
                        unit(sheet, district, code, "district", OLD, SimulatedNation.REFORM)
                                .with("kind", words.one("simulated.district.kind"))
                                .with(
                                        "name",
                                        words.one(
                                                "simulated.district",
                                                district.substring(district.length() - 2))));
        for (Commune commune : communes) {
            communes(sheet, commune);
            commune.areas().forEach(area -> area(sheet, commune, area));
        }
        return sheet;
    }

    private void communes(InventedSheet sheet, Commune commune) {
        String kind = words.one("simulated.commune.kind");
        for (String old : commune.before()) {
            unit(sheet, old, commune.district(), "commune", OLD, SimulatedNation.REFORM)
                    .with("kind", kind)
                    .with("name", commune.name() + " " + old.substring(old.length() - 1));
        }
        if (commune.before().isEmpty()) {
            unit(sheet, commune.code(), commune.district(), "commune", OLD, SimulatedNation.REFORM)
                    .with("kind", kind)
                    .with("name", commune.name());
        }
        InventedSheet.Row now =
                unit(sheet, commune.code(), code, "commune", SimulatedNation.REFORM)
                        .with("kind", kind)
                        .with("name", commune.name());
        if (!commune.before().isEmpty()) {
            now.with("predecessors", String.join("|", commune.before()));
        }
    }

    private void area(InventedSheet sheet, Commune commune, Area area) {
        String kind = words.one("simulated.area.kind");
        LocalDate since = area.life().from();
        if (area.oldCommune().isPresent() && since.isBefore(SimulatedNation.REFORM)) {
            unit(
                            sheet,
                            area.code(),
                            area.oldCommune().get(),
                            "residential_area",
                            since,
                            SimulatedNation.REFORM)
                    .with("kind", kind)
                    .with("name", area.name())
                    .with("households", area.households());
            since = SimulatedNation.REFORM;
        }
        InventedSheet.Row now =
                unit(sheet, area.code(), commune.code(), "residential_area", since)
                        .with("kind", kind)
                        .with("name", area.name())
                        .with("households", area.households());
        if (!area.life().isOpen()) {
            now.with("valid_to", area.life().until());
        }
        if (!area.merged().isEmpty()) {
            now.with("predecessors", String.join("|", area.merged()));
        }
    }

    private static InventedSheet.Row unit(
            InventedSheet sheet, String code, String parent, String level, LocalDate from) {
        return sheet.row()
                .with("code", code)
                .with("parent", parent)
                .with("level", level)
                .with("valid_from", from);
    }

    private static InventedSheet.Row unit(
            InventedSheet sheet,
            String code,
            String parent,
            String level,
            LocalDate from,
            LocalDate until) {
        return unit(sheet, code, parent, level, from).with("valid_to", until);
    }
}
