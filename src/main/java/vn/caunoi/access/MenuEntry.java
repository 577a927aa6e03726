package vn.caunoi.access;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.caunoi.storage.Reach;

/** The entries of the side navigation, in their order, and who gets them. */
enum MenuEntry {
    /** Bàn làm việc. */
    DESK("/"),
    /** Hoạt động. */
    ACTIVITIES("/hoat-dong"),
    /** Ý kiến bà con. */
    MATTERS("/y-kien"),
    /** Quỹ. */
    FUNDS("/quy"),
    /** Mô hình. */
    MODELS("/mo-hinh"),
    /** Ban công tác. */
    COMMITTEES("/ban-cong-tac"),
    /** Kiểm tra, thi đua. */
    EVALUATION("/kiem-tra"),
    /** Chỉ tiêu, số liệu. */
    FIGURES("/so-lieu"),
    /** Báo cáo. */
    REPORTS("/bao-cao"),
    /** Văn bản. */
    PAPERS("/van-ban"),
    /** Tổ chức. */
    UNITS("/to-chuc"),
    /** Nhập hồ sơ. */
    IMPORT("/nhap-ho-so"),
    /** Nhật ký. */
    JOURNAL("/nhat-ky"),
    /** Tài khoản, cài đặt. */
    SETTINGS("/cai-dat"),
    /** Hướng dẫn. */
    HELP("/huong-dan");

    private static final String UNIT_PAGES = "/don-vi/";
    private static final String COLLECTION = "/thu-bao-cao";

    private final String href;

    MenuEntry(String href) {
        this.href = href;
    }

    /**
     * @param administers whether accounts and settings are this person's work
     * @param oversees whether this person reads the journal of others
     */
    static List<MenuEntry> of(Scope scope, boolean administers, boolean oversees) {
        return Arrays.stream(values())
                .filter(entry -> entry.isFor(scope, administers, oversees))
                .toList();
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
            case REPORTS -> isBelow(path) || path.startsWith(COLLECTION);
            case ACTIVITIES,
                    MATTERS,
                    FUNDS,
                    MODELS,
                    COMMITTEES,
                    EVALUATION,
                    FIGURES,
                    PAPERS,
                    IMPORT,
                    JOURNAL,
                    SETTINGS,
                    HELP ->
                    isBelow(path);
        };
    }

    private boolean isBelow(String path) {
        return path.equals(href) || path.startsWith(href + "/");
    }

    private boolean isFor(Scope scope, boolean administers, boolean oversees) {
        return switch (this) {
            case DESK, UNITS, HELP -> true;
            case ACTIVITIES, MATTERS, FUNDS, MODELS, COMMITTEES, EVALUATION, PAPERS ->
                    !scope.readable().equals(Reach.NOTHING);
            case IMPORT -> !scope.writable().equals(Reach.NOTHING);
            case FIGURES, REPORTS -> !scope.totals().equals(Reach.NOTHING);
            case JOURNAL -> oversees;
            case SETTINGS -> administers || scope.keepsACommune();
        };
    }
}
