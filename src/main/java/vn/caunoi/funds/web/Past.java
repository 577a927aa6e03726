package vn.caunoi.funds.web;

import java.util.List;

/**
 * A step in the life of a record.
 *
 * @param when day and hour
 * @param who the account's name; may be ""
 * @param what in one sentence
 * @param details what it changed, line by line
 */
public record Past(String when, String who, String what, List<String> details) {
    public Past {
        details = List.copyOf(details);
    }
}
