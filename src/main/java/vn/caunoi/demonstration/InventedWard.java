package vn.caunoi.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * An invented ward with its records of the two years up to a day. Equal days give equal records; no
 * name and no place is real.
 */
final class InventedWard {
    private static final long SEED = 1930_11_18;

    private final Timeline timeline;
    private final Words words;
    private final InventedNames names;

    private InventedWard(Timeline timeline, Words words) {
        this.timeline = timeline;
        this.words = words;
        this.names = new InventedNames(words, random(1));
    }

    /** The sheets of the import format, ready to be written. */
    static List<InventedSheet> records(LocalDate today) {
        return new InventedWard(new Timeline(today), Words.load()).sheets();
    }

    private List<InventedSheet> sheets() {
        Areas areas = Areas.invented(timeline, words, random(2));
        Roster roster = new Roster(timeline, areas, words, names, random(3));
        return Stream.concat(
                        Stream.of(
                                new UnitRows(areas, words).sheet(),
                                new CommitteeRows(timeline, areas, words).sheet(),
                                MemberRows.sheet(roster),
                                new ActivityRows(timeline, areas, roster, words, random(4)).sheet(),
                                FundRows.sheet(
                                        new Giving(timeline, areas, names, random(5)).vouchers()),
                                ModelRows.sheet(timeline),
                                MatterRows.sheet(timeline)),
                        new FigureRows(timeline, areas, roster, random(6)).sheets().stream())
                .toList();
    }

    /** One source of chance for each part, so that a change of one leaves the others alone. */
    private static Random random(int part) {
        return new Random(SEED + part);
    }
}
