package vn.caunoi.demonstration;

import java.util.List;

/**
 * An association whose branch is represented in the committees.
 *
 * @param bornFrom the first year in which those who lead it were born
 * @param bornUntil the first year after the last one
 */
record Branch(String name, boolean ofWomen, int bornFrom, int bornUntil) {
    static List<Branch> all() {
        return Listing.rows("branches").stream()
                .map(row ->
                        new Branch(
                                row.getField("name"),
                                row.getField("women_only").equals("yes"),
                                Integer.parseInt(row.getField("born_from")),
                                Integer.parseInt(row.getField("born_until"))))
                .toList();
    }
}
