package vn.caunoi.reports.writing.template;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.model.Expression;
import vn.caunoi.reports.model.Indicator;

/**
 * Guesses which indicator a number of a sentence is: the words around it against the indicator's
 * name and the sentences in which the product itself says it, its measure, and whether the records
 * of that period know the same value. It only proposes; a person confirms.
 */
final class Matching {
    private static final int OPTIONS = 20;
    private static final double ENOUGH = 0.62;
    private static final double SAME_MEASURE = 0.3;
    private static final double SAME_VALUE = 0.4;
    private static final double OTHER_VALUE = -0.15;
    private static final double SAME_SIDE = 0.25;

    private final Wordings wordings;
    private final Set<String> numerators;
    private final Set<String> denominators;
    private final Map<String, BigDecimal> known;

    /**
     * @param known values of the records for the period the file tells of
     */
    Matching(Catalogue catalogue, Wordings wordings, Map<String, BigDecimal> known) {
        this.known = known;
        this.wordings = wordings;
        this.numerators = references(catalogue, Indicator::numerator);
        this.denominators = references(catalogue, Indicator::denominator);
    }

    private static Set<String> references(
            Catalogue catalogue, Function<Indicator, Optional<Expression>> part) {
        return catalogue.all().stream()
                .flatMap(indicator -> part.apply(indicator).stream())
                .flatMap(expression -> expression.references().stream())
                .collect(Collectors.toSet());
    }

    /** A guess; the higher the score, the surer. */
    private record Guess(String code, double score) {}

    /**
     * What may be chosen for a number.
     *
     * @param proposed empty when nothing is likely
     * @param options codes, the likeliest first
     */
    record Proposal(Optional<String> proposed, List<String> options) {}

    /** Proposals for all numbers in their order; an indicator is proposed for one number only. */
    List<Proposal> propose(List<EarlierReport.Sentence> sentences) {
        List<List<Guess>> guesses = new ArrayList<>();
        for (EarlierReport.Sentence sentence : sentences) {
            sentence.numbers().forEach(number -> guesses.add(guesses(sentence.text(), number)));
        }
        String[] chosen = new String[guesses.size()];
        Set<String> taken = new HashSet<>();
        record Place(int number, Guess guess) {}
        List<Place> likely = new ArrayList<>();
        for (int number = 0; number < guesses.size(); number++) {
            for (Guess guess : guesses.get(number)) {
                if (guess.score() >= ENOUGH) {
                    likely.add(new Place(number, guess));
                }
            }
        }
        likely.sort(Comparator.comparingDouble(place -> -place.guess().score()));
        for (Place place : likely) {
            if (chosen[place.number()] == null && taken.add(place.guess().code())) {
                chosen[place.number()] = place.guess().code();
            }
        }
        List<Proposal> proposals = new ArrayList<>();
        for (int number = 0; number < chosen.length; number++) {
            proposals.add(
                    new Proposal(
                            Optional.ofNullable(chosen[number]),
                            guesses.get(number).stream().limit(OPTIONS).map(Guess::code).toList()));
        }
        return proposals;
    }

    private List<Guess> guesses(String sentence, FoundNumber number) {
        Set<String> around = Wordings.around(sentence, number.start(), number.end());
        String rest = sentence.substring(number.end());
        boolean below = sentence.startsWith("/", number.start() - 1);
        boolean above = rest.startsWith("/");
        String after = FoldedWords.folded(rest);
        return wordings.profiles().stream()
                .filter(profile -> isOfKind(profile.indicator(), number.kind()))
                .map(profile ->
                        new Guess(
                                profile.indicator().code(),
                                score(profile, around, after, number)
                                        + (above ? side(profile, numerators) : 0)
                                        + (below ? side(profile, denominators) : 0)))
                .sorted(Comparator.comparingDouble(guess -> -guess.score()))
                .toList();
    }

    private static boolean isOfKind(Indicator indicator, FoundNumber.Kind kind) {
        return switch (kind) {
            case PERCENT -> indicator.isPercent();
            case MONEY -> indicator.isMoney();
            case PLAIN -> !indicator.isPercent() && !indicator.isMoney();
        };
    }

    private double score(
            Wordings.Profile profile, Set<String> around, String after, FoundNumber number) {
        boolean measured =
                number.kind() == FoundNumber.Kind.PLAIN
                        && (after + " ").startsWith(profile.measure() + " ");
        return wordings.likeness(profile, around)
                + (measured ? SAME_MEASURE : 0)
                + (number.kind() == FoundNumber.Kind.PLAIN ? 0 : SAME_MEASURE)
                + value(profile, number);
    }

    /** In 8/10 the eight is counted among the ten. */
    private static double side(Wordings.Profile profile, Set<String> codes) {
        return codes.contains(profile.indicator().code()) ? SAME_SIDE : -SAME_SIDE;
    }

    /** A nought of the records says nothing: nothing may have been entered for those days. */
    private double value(Wordings.Profile profile, FoundNumber number) {
        return Optional.ofNullable(known.get(profile.indicator().code()))
                .filter(value -> value.signum() != 0)
                .map(value -> isSame(value, number.value()) ? SAME_VALUE : OTHER_VALUE)
                .orElse(0.0);
    }

    private static boolean isSame(BigDecimal value, BigDecimal other) {
        return value.setScale(2, RoundingMode.HALF_UP)
                        .compareTo(other.setScale(2, RoundingMode.HALF_UP))
                == 0;
    }
}
