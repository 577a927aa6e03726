package vn.caunoi.access;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.caunoi.storage.Reach;

/** The entries of the side navigation, in their order, and who gets them. */
enum MenuEntry {
    /** Bàn làm việc. */
    DESK("/"),
    /** Tổ chức. */
    UNITS("/to-chuc"),
    /** Hoạt động. */
    ACTIVITIES("/hoat-dong"),
    /** Nhập hồ sơ. */
    IMPORT("/nhap-ho-so"),
    /** Báo cáo. */
    REPORTS("/bao-cao");

    private static final String UNIT_PAGES = "/don-vi/";

    private final String href;

    MenuEntry(String href) {
        this.href = href;
    }

    static List<MenuEntry> of(Scope scope) {
        return Arrays.stream(values()).filter(entry -> entry.isFor(scope)).toList();
    }

    String href() {
        return href;
    }

    String key() {
        return "access.menu." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether a page belongs under this entry. */
    boolean holds(String path) {
        return switch (this) {
            case DESK -> path.equals(href);
            case UNITS -> isBelow(path) || path.startsWith(UNIT_PAGES);
            case ACTIVITIES, IMPORT, REPORTS -> isBelow(path);
        };
    }

    private boolean isBelow(String path) {
        return path.equals(href) || path.startsWith(href + "/");
    }

    private boolean isFor(Scope scope) {
        return switch (this) {
            case DESK, UNITS -> true;
            case ACTIVITIES -> !scope.readable().equals(Reach.NOTHING);
            case IMPORT -> !scope.writable().equals(Reach.NOTHING);
            case REPORTS -> !scope.totals().equals(Reach.NOTHING);
        };
    }
}
