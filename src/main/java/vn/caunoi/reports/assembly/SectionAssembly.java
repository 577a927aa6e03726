package vn.caunoi.reports.assembly;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.writing.Excerpt;
import vn.caunoi.reports.writing.Script;

/**
 * A section of a draft beside the reports of the units below.
 *
 * @param taken what stands in it from below
 * @param open what was not taken, in the order of units
 */
public record SectionAssembly(
        Script.SectionText text, List<TakenPassage> taken, List<LowerReport> open) {
    public SectionAssembly {
        taken = List.copyOf(taken);
        open = List.copyOf(open);
    }

    /** What was taken, and whether its source still says so. */
    public record TakenPassage(Script.ExcerptText text, SourceNow now) {}

    /** What the report of the unit says today at the place from which something was taken. */
    public sealed interface SourceNow {
        /** The words that were taken. */
        record Same() implements SourceNow {}

        /**
         * Other words, since the unit amended its report.
         *
         * @param words empty where the section is gone
         */
        record Changed(LowerReport report, Optional<String> words) implements SourceNow {}

        /** The report was given back to the unit, and no other one was accepted. */
        record GivenBack() implements SourceNow {}
    }

    /** The section beside what units below wrote. */
    public static SectionAssembly of(Script.SectionText text, Lower lower) {
        Set<UnitId> taken =
                text.excerpts().stream()
                        .map(excerpt -> excerpt.excerpt().source().unit())
                        .collect(Collectors.toSet());
        return new SectionAssembly(
                text,
                text.excerpts().stream()
                        .map(excerpt -> new TakenPassage(excerpt, now(text, excerpt, lower)))
                        .toList(),
                lower.with(text.section()).stream()
                        .filter(report -> !taken.contains(report.unit().id()))
                        .toList());
    }

    private static SourceNow now(Script.SectionText text, Script.ExcerptText taken, Lower lower) {
        Excerpt excerpt = taken.excerpt();
        return lower.of(excerpt.source().unit())
                .<SourceNow>map(report -> {
                    Optional<String> words = report.passage(text.section());
                    return report.source().number() == excerpt.source().number()
                                    || words.equals(Optional.of(excerpt.text()))
                            ? new SourceNow.Same()
                            : new SourceNow.Changed(report, words);
                })
                .orElseGet(SourceNow.GivenBack::new);
    }

    /** How many of those taken say something else now. */
    public long changed() {
        return taken.stream().filter(passage -> passage.now() instanceof SourceNow.Changed).count();
    }
}
