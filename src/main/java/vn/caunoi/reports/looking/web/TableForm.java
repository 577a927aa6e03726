package vn.caunoi.reports.looking.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.reports.looking.TableDesk.Chosen;
import vn.caunoi.reports.looking.model.Extent;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.reports.writing.template.FoldedWords;
import vn.caunoi.web.Choice;
import vn.caunoi.web.PageFrame;

/**
 * The choice of a table.
 *
 * @param extents which units may be shown
 * @param sought what was typed into the search box
 * @param found indicators that it finds, or a few to begin with
 * @param order as it stands in the address, so that it outlives another choice
 */
public record TableForm(
        List<Choice> units,
        String unit,
        List<Choice> extents,
        String extent,
        List<Ticked> below,
        List<Ticked> periods,
        List<Ticked> indicators,
        String sought,
        List<Ticked> found,
        boolean shaded,
        String order) {
    private static final int MOST_FOUND = 40;

    /** Something that may be ticked. */
    public record Ticked(String value, String label, boolean ticked) {}

    static TableForm of(
            Chosen chosen,
            List<Choice> units,
            List<Choice> periods,
            Search search,
            PageFrame frame) {
        var selection = chosen.selection();
        Set<String> shown =
                new LinkedHashSet<>(selection.periods().stream().map(p -> p.code()).toList());
        Set<String> taken = Set.copyOf(selection.indicators());
        List<Indicator> picked = new ArrayList<>(chosen.indicators());
        picked.addAll(chosen.leftOut());
        return new TableForm(
                units,
                chosen.unit().code(),
                extents(chosen, frame),
                selection.extent().word(),
                chosen.below().stream()
                        .map(one ->
                                new Ticked(
                                        one.code(),
                                        one.name(),
                                        selection.listed().contains(one.code())))
                        .toList(),
                periods.stream()
                        .map(one ->
                                new Ticked(one.value(), one.label(), shown.contains(one.value())))
                        .toList(),
                picked.stream().map(one -> ticked(one, true)).toList(),
                search.typed(),
                search.found()
                        .filter(one -> !taken.contains(one.code()))
                        .limit(MOST_FOUND)
                        .map(one -> ticked(one, false))
                        .toList(),
                selection.shaded(),
                selection.order().word());
    }

    /**
     * What was sought.
     *
     * @param typed words of a name, a programme or a code, with or without their marks
     * @param all in which it is sought
     * @param usual what is offered before anything was typed
     */
    record Search(String typed, List<Indicator> all, List<Indicator> usual) {
        Stream<Indicator> found() {
            List<String> words =
                    Arrays.stream(FoldedWords.folded(typed).split(" "))
                            .filter(word -> !word.isEmpty())
                            .toList();
            return words.isEmpty()
                    ? usual.stream()
                    : all.stream()
                            .filter(one -> hasAll(text(one), words))
                            .sorted(Comparator.comparing(one -> !hasAll(name(one), words)));
        }

        private static boolean hasAll(String text, List<String> words) {
            return words.stream().allMatch(word -> text.contains(" " + word));
        }

        private static String name(Indicator one) {
            return " " + FoldedWords.folded(one.nameVi());
        }

        private static String text(Indicator one) {
            return " "
                    + FoldedWords.folded(
                            String.join(
                                    " ", one.code(), one.nameVi(), one.nameEn(), one.programme()));
        }
    }

    private static Ticked ticked(Indicator one, boolean taken) {
        return new Ticked(one.code(), one.code() + " · " + one.nameVi(), taken);
    }

    private static List<Choice> extents(Chosen chosen, PageFrame frame) {
        Unit unit = chosen.unit();
        return Arrays.stream(Extent.values())
                .filter(extent -> extent == Extent.OWN || !chosen.below().isEmpty())
                .map(extent ->
                        new Choice(
                                extent.word(), frame.text(key(extent, unit.level()), unit.name())))
                .toList();
    }

    private static String key(Extent extent, UnitLevel level) {
        return switch (extent) {
            case OWN -> "looking.extent.own";
            case BELOW ->
                    level == UnitLevel.COMMUNE ? "looking.extent.areas" : "looking.extent.below";
            case BOTH -> "looking.extent.both";
            case LISTED -> "looking.extent.listed";
        };
    }
}
