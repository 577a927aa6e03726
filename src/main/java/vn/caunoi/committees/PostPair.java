package vn.caunoi.committees;

/** How many heads hold this other post at the same time; {@code share} is of all heads. */
public record PostPair(String post, int heads, String share) {}
