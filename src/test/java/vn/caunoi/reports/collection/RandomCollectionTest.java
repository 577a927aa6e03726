package vn.caunoi.reports.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import vn.caunoi.reports.collection.model.CollectionHand;
import vn.caunoi.reports.collection.model.CollectionState;
import vn.caunoi.reports.collection.model.CollectionStep;
import vn.caunoi.reports.collection.model.CollectionWorkflow;
import vn.caunoi.reports.writing.SubmissionDesk.Amended;
import vn.caunoi.web.Refusal;

/**
 * Records, reports, returns, acceptances and amendments in any order: after each one every official
 * figure is what a model says that does one thing after the other in memory.
 */
class RandomCollectionTest {
    private static final int ACTS = 25;
    private static final Map<String, List<String>> BELOW =
            Map.of("T-01", List.of("P", "Q"), "T-02", List.of("R"), "VN", List.of("T-01", "T-02"));
    private static final Map<String, String> OWN =
            Map.of("P", "canbo", "Q", "canboq", "R", "canbor", "T-01", "tinh", "T-02", "tinhhai");
    private static final Map<String, String> ABOVE =
            Map.of(
                    "P",
                    "tinh",
                    "Q",
                    "tinh",
                    "R",
                    "tinhhai",
                    "T-01",
                    "trunguong",
                    "T-02",
                    "trunguong");
    private static final List<String> UNITS = List.of("P", "Q", "R", "T-01", "T-02");

    private static TwoProvinces nation;

    @BeforeAll
    static void open() {
        nation = TwoProvinces.started();
    }

    @AfterAll
    static void close() {
        nation.close();
    }

    /** Sessions and those who came: two figures that must always tell of the same reports. */
    private record Pair(int sessions, int people) {
        static final Pair NONE = new Pair(0, 0);

        Pair plus(Pair other) {
            return new Pair(sessions + other.sessions, people + other.people);
        }

        Pair minus(Pair other) {
            return new Pair(sessions - other.sessions, people - other.people);
        }
    }

    /** What is true after one thing was done after the other. */
    private static final class Model {
        private final Map<String, Pair> live = new HashMap<>();
        private final Map<String, Pair> sent = new HashMap<>();
        private final Map<String, Pair> accepted = new HashMap<>();
        private final Map<String, CollectionState> states = new HashMap<>();

        CollectionState state(String unit) {
            return states.getOrDefault(unit, CollectionState.OPEN);
        }

        Pair live(String unit) {
            return live.getOrDefault(unit, Pair.NONE);
        }

        void record(Set<String> units, int people) {
            units.forEach(unit -> live.merge(unit, new Pair(1, people), Pair::plus));
        }

        /** What would be frozen now. */
        Pair load(String unit) {
            if (!BELOW.containsKey(unit)) {
                return live(unit);
            }
            Pair difference = live(unit);
            Pair sum = Pair.NONE;
            for (String child : BELOW.getOrDefault(unit, List.of())) {
                difference = difference.minus(live(child));
                sum = sum.plus(accepted.getOrDefault(child, Pair.NONE));
            }
            return sum.plus(difference);
        }

        boolean hasSomethingBelow(String unit) {
            return !BELOW.containsKey(unit)
                    || BELOW.getOrDefault(unit, List.of()).stream().anyMatch(accepted::containsKey);
        }

        Optional<Pair> official(String unit) {
            if (accepted.containsKey(unit)) {
                return Optional.ofNullable(accepted.get(unit));
            }
            return BELOW.getOrDefault(unit, List.of()).stream()
                    .flatMap(child -> Optional.ofNullable(accepted.get(child)).stream())
                    .reduce(Pair::plus);
        }
    }

    @RepeatedTest(3)
    void officialFiguresAreThoseOfTheSerialModel(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String year = String.valueOf(2014 + repetition.getCurrentRepetition());
        String period = year + "-H2";
        Model model = new Model();
        List<String> done = new ArrayList<>();
        for (int act = 0; act < ACTS; act++) {
            done.add(act(model, random, year, period, act));
            compare(model, period, done);
        }
    }

    private static String act(Model model, Random random, String year, String period, int number) {
        String unit = UNITS.get(random.nextInt(UNITS.size()));
        return switch (random.nextInt(10)) {
            case 0, 1 -> recorded(model, random, year, number);
            case 2, 3, 4, 5 -> sent(model, unit, period);
            case 6, 7, 8 -> taken(model, unit, period, CollectionStep.ACCEPT);
            default ->
                    taken(
                            model,
                            unit,
                            period,
                            random.nextBoolean() ? CollectionStep.RETURN : CollectionStep.EXPLAIN);
        };
    }

    private static String recorded(Model model, Random random, String year, int number) {
        record Place(String units, Set<String> counted) {}
        List<Place> places =
                List.of(
                        new Place("P-1", Set.of("P", "T-01", "VN")),
                        new Place("Q-1", Set.of("Q", "T-01", "VN")),
                        new Place("P-1|Q-1", Set.of("P", "Q", "T-01", "VN")),
                        new Place("R-1", Set.of("R", "T-02", "VN")),
                        new Place("T-01", Set.of("T-01", "VN")));
        Place place = places.get(random.nextInt(places.size()));
        int people = 1 + random.nextInt(500);
        nation.record(place.units(), "z" + year + number, year + "-08-01", people);
        model.record(place.counted(), people);
        return place.units() + " has " + people;
    }

    private static String sent(Model model, String unit, String period) {
        Optional<CollectionStep> step =
                CollectionWorkflow.sending(model.state(unit), EnumSet.of(CollectionHand.KEEPER));
        boolean first = !model.sent.containsKey(unit);
        boolean expected = step.isPresent() && model.hasSomethingBelow(unit);
        Pair load = model.load(unit);
        try {
            if (first) {
                nation.send(OWN.getOrDefault(unit, ""), unit, period);
            } else if (nation.amend(OWN.getOrDefault(unit, ""), unit, period)
                    instanceof Amended.NothingChanged) {
                assertThat(model.sent.get(unit)).as("nothing to send at " + unit).isEqualTo(load);
                return unit + " has nothing new";
            }
        } catch (Refusal refusal) {
            assertThat(expected).as(unit + " refused: " + refusal.getMessage()).isFalse();
            return unit + " may not send";
        }
        assertThat(expected).as(unit + " sent").isTrue();
        model.sent.put(unit, load);
        advance(model, unit, step.orElseThrow(), CollectionHand.KEEPER);
        return unit + " sends " + load;
    }

    private static String taken(Model model, String unit, String period, CollectionStep step) {
        boolean own = step == CollectionStep.EXPLAIN;
        CollectionHand hand = own ? CollectionHand.KEEPER : CollectionHand.ABOVE;
        boolean expected = CollectionWorkflow.after(model.state(unit), step, hand).isPresent();
        try {
            nation.take((own ? OWN : ABOVE).getOrDefault(unit, ""), unit, period, step, "Vì thế");
        } catch (Refusal refusal) {
            assertThat(expected).as(unit + " refused: " + refusal.getMessage()).isFalse();
            return step + " of " + unit + " refused";
        }
        assertThat(expected).as(step + " of " + unit).isTrue();
        if (step == CollectionStep.ACCEPT) {
            model.accepted.put(unit, model.sent.getOrDefault(unit, Pair.NONE));
        }
        advance(model, unit, step, hand);
        return step + " of " + unit;
    }

    private static void advance(
            Model model, String unit, CollectionStep step, CollectionHand hand) {
        model.states.put(
                unit, CollectionWorkflow.after(model.state(unit), step, hand).orElseThrow());
    }

    private static void compare(Model model, String period, List<String> done) {
        for (String unit : List.of("P", "Q", "R", "T-01", "T-02", "VN")) {
            OfficialReport official = nation.official(unit, period);
            assertThat(
                            official.value("TT01")
                                    .map(sessions ->
                                            new Pair(
                                                    sessions.intValueExact(),
                                                    official.value("TT02")
                                                            .map(BigDecimal::intValueExact)
                                                            .orElse(0))))
                    .as("%s after %s", unit, done)
                    .isEqualTo(model.official(unit));
            if (!unit.equals("VN")) {
                assertThat(nation.collected(unit, period).state())
                        .as("%s after %s", unit, done)
                        .isEqualTo(model.state(unit));
            }
        }
    }
}
