package vn.caunoi.web;

import java.util.Optional;

/**
 * A number card: a figure and what it counts.
 *
 * @param percent a bar below the figure, 0 to 100
 */
public record Tile(
        String figure,
        String label,
        Optional<Tone> tone,
        Optional<String> href,
        Optional<Integer> percent) {

    /** A plain figure. */
    public static Tile of(String figure, String label) {
        return new Tile(figure, label, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same, in a tone; the label must say the state in words. */
    public Tile toned(Tone shown) {
        return new Tile(figure, label, Optional.of(shown), href, percent);
    }

    /** The same, leading to the entries behind the figure. */
    public Tile linked(String target) {
        return new Tile(figure, label, tone, Optional.of(target), percent);
    }

    /** The same, with a bar. */
    public Tile filled(int shown) {
        return new Tile(figure, label, tone, href, Optional.of(Math.clamp(shown, 0, 100)));
    }
}
