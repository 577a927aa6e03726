package vn.caunoi.matters.model;

import java.util.Set;
import java.util.UUID;

/**
 * What keeps a person out of a matter, whatever else he may see: it is about a post he holds or a
 * body he works for, or it went round everybody of an area in which he holds a post.
 *
 * @param areas where he holds a seat of the committee or of the cell
 * @param concerns posts and bodies, as {@link Concern#word} writes them
 */
public record Bars(Set<UUID> areas, Set<String> concerns) {
    /** Nobody in particular: a clock, the import of a ward's own table. */
    public static final Bars NONE = new Bars(Set.of(), Set.of());

    public Bars {
        areas = Set.copyOf(areas);
        concerns = Set.copyOf(concerns);
    }

    /** Whether the person may know of the matter at all. */
    public boolean admit(Matter matter) {
        boolean wentRoundHim =
                matter.place().isAtWard()
                        && matter.place()
                                .area()
                                .filter(area -> areas.contains(area.value()))
                                .isPresent();
        return !wentRoundHim
                && matter.about().stream().map(Concern::word).noneMatch(concerns::contains);
    }
}
