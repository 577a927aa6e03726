package vn.caunoi.access;

import java.util.List;
import vn.caunoi.web.Texts;

/** A module whose records can be found from the one search box at the head of each page. */
public interface SearchSource {
    /** The key of the heading above what it found. */
    String titleKey();

    /** The best hits within the scope, words without marks and capitals being enough. */
    List<Found> find(Scope scope, String words, int most, Texts.Reader texts);

    /**
     * One hit.
     *
     * @param detail what tells it from others, such as its day and place; may be ""
     */
    record Found(String title, String detail, String href) {}
}
