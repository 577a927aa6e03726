package vn.caunoi.matters.web;

import java.util.UUID;

/** Where the pages of matters are. */
final class MatterPaths {
    static final String ONE = InboxFilter.PATH + "/{id}";

    private MatterPaths() {}

    static String of(UUID matter) {
        return InboxFilter.PATH + "/" + matter;
    }
}
