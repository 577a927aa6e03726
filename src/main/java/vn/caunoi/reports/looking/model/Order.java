package vn.caunoi.reports.looking.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In which order units stand in a table. */
public sealed interface Order {
    /** As the tree has them. */
    record OfTheTree() implements Order {}

    /** By their names. */
    record ByName() implements Order {}

    /**
     * By the values of a column, counted from 0; what is not known stands last.
     *
     * @param falling the largest first
     */
    record ByValue(int column, boolean falling) implements Order {}

    /** As it is usual. */
    Order USUAL = new OfTheTree();

    /** The word in addresses. */
    default String word() {
        return switch (this) {
            case OfTheTree tree -> "";
            case ByName name -> "ten";
            case ByValue value -> (value.falling() ? "giam-" : "tang-") + value.column();
        };
    }

    /** Reads the word; anything else is the usual order. */
    static Order of(String word) {
        Matcher value = Pattern.compile("(giam|tang)-(\\d{1,3})").matcher(word);
        if (value.matches()) {
            return new ByValue(Integer.parseInt(value.group(2)), value.group(1).equals("giam"));
        }
        return word.equals("ten") ? new ByName() : USUAL;
    }
}
