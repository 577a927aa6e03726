package vn.caunoi.organization;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a unit stands in the tree. */
public enum UnitLevel {
    /** Trung ương. */
    NATION,
    /** Tỉnh, thành phố. */
    PROVINCE,
    /** Quận, huyện; none after 30/6/2025. */
    DISTRICT,
    /**
     * Xã, phường, đặc khu: the lowest level that has a Front standing committee and submits
     * reports.
     */
    COMMUNE,
    /** Khu dân cư: has a Front Work Committee, is no level of the Front. */
    RESIDENTIAL_AREA,
    /** Tổ nhân dân tự quản. */
    SELF_MANAGED_GROUP;

    /** The code word of files and tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<UnitLevel> of(String word) {
        return Arrays.stream(values()).filter(level -> level.word().equals(word)).findFirst();
    }

    public boolean isAboveCommune() {
        return compareTo(COMMUNE) < 0;
    }
}
