package vn.caunoi.reports.guidance.web;

import java.util.UUID;

/** Where the pages of guidance are. */
public final class GuidancePaths {
    static final String ROOT = "/huong-dan-bieu-mau";

    private GuidancePaths() {}

    /** One guidance. */
    public static String of(UUID id) {
        return ROOT + "/" + id;
    }

    /** Leads to what was just sent. */
    static String sent(UUID id) {
        return "redirect:" + of(id) + "?xong";
    }
}
