package vn.caunoi.papers;

import vn.caunoi.organization.Unit;

/** The place at the head of a paper. */
public final class PlaceOfIssue {
    private PlaceOfIssue() {}

    /** The name without its kind: Tân Lập, not Phường Tân Lập. */
    public static String of(Unit commune) {
        String name = commune.name();
        String kind = commune.kind().toLowerCase(PaperWords.VIETNAMESE) + " ";
        return name.toLowerCase(PaperWords.VIETNAMESE).startsWith(kind)
                ? name.substring(kind.length())
                : name;
    }
}
