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
    /** Tổng hợp ý kiến: for who leads and sees totals only. */
    SUMMARY("/tong-hop-y-kien"),
    /** Việc cần trả lời: for who answers for a body. */
    ANSWERS("/co-quan-tra-loi"),
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
    private static final String TARGETS = "/chi-tieu";
    private static final String OBSTACLES = "/vuong-mac-de-xuat";
    private static final String GUIDANCE = "/huong-dan-bieu-mau";

    private final String href;

    MenuEntry(String href) {
        this.href = href;
    }

    /**
     * What a person does beyond reading and writing records.
     *
     * @param administers accounts and settings
     * @param oversees reads the journal of others
     * @param answers for a body
     */
    record Duties(boolean administers, boolean oversees, boolean answers) {
        static final Duties NONE = new Duties(false, false, false);
    }

    static List<MenuEntry> of(Scope scope, Duties duties) {
        return Arrays.stream(values()).filter(entry -> entry.isFor(scope, duties)).toList();
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
            case MATTERS -> isBelow(path) || path.startsWith(OBSTACLES);
            case FIGURES -> isBelow(path) || path.startsWith(TARGETS);
            case REPORTS ->
                    isBelow(path) || path.startsWith(COLLECTION) || path.startsWith(GUIDANCE);
            case ACTIVITIES,
                    SUMMARY,
                    ANSWERS,
                    FUNDS,
                    MODELS,
                    COMMITTEES,
                    EVALUATION,
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

    private boolean isFor(Scope scope, Duties duties) {
        return switch (this) {
            case DESK, UNITS, HELP -> true;
            case ACTIVITIES, MATTERS, FUNDS, MODELS, COMMITTEES, EVALUATION, PAPERS ->
                    !scope.readable().equals(Reach.NOTHING);
            case IMPORT -> !scope.writable().equals(Reach.NOTHING);
            case FIGURES, REPORTS -> !scope.totals().equals(Reach.NOTHING);
            case SUMMARY ->
                    scope.readable().equals(Reach.NOTHING) && !scope.totals().equals(Reach.NOTHING);
            case ANSWERS -> duties.answers();
            case JOURNAL -> duties.oversees();
            case SETTINGS -> duties.administers() || scope.keepsACommune();
        };
    }
}
