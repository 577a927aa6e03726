package vn.caunoi.matters.web;

import java.util.List;

/**
 * A list for a session, as its page shows it.
 *
 * @param title typed anew, or as it stands
 * @param number of the signed list, with its day; "" for a draft
 */
public record SessionView(
        String path,
        String version,
        String title,
        String heldOn,
        String number,
        List<Row> rows,
        boolean writes,
        boolean signs) {
    public SessionView {
        rows = List.copyOf(rows);
    }

    /** A matter. */
    public record Row(
            String id,
            boolean chosen,
            String code,
            String href,
            String topic,
            String words,
            String body,
            String forwarded,
            String due,
            String state) {
        public String choice() {
            return "chon-" + id;
        }

        public String field() {
            return "tom-tat-" + id;
        }
    }
}
