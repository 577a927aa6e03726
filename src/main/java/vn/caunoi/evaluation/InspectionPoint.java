package vn.caunoi.evaluation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an inspection of a committee may look at (the duties of a committee, domain rule C11). */
public enum InspectionPoint {
    /** Họp hằng tháng, có biên bản. */
    MEETINGS,
    /** Thực hiện quy chế hoạt động. */
    REGULATION,
    /** Chương trình, kế hoạch năm. */
    PROGRAMME,
    /** Tuyên truyền, vận động. */
    OUTREACH,
    /** Tiếp nhận và báo lại ý kiến Nhân dân. */
    OPINIONS,
    /** Thu, chi và công khai quỹ. */
    FUND,
    /** Mô hình tự quản. */
    MODELS,
    /** Phối hợp với chi ủy và các đoàn thể. */
    COORDINATION;

    /** The code word of tables and forms. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name on the screen. */
    public String key() {
        return "evaluation.point." + word();
    }

    static Optional<InspectionPoint> of(String word) {
        return Arrays.stream(values()).filter(point -> point.word().equals(word)).findFirst();
    }
}
