package vn.caunoi.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a person is at a unit, from one day to another; a person may be several things. */
public enum Role {
    /** Trưởng ban. */
    HEAD,
    /** Phó Trưởng ban. */
    DEPUTY_HEAD,
    /** Thành viên Ban công tác Mặt trận. */
    MEMBER,
    /** Cán bộ Mặt trận cấp xã: keeps the records of the commune. */
    WARD_OFFICER,
    /** Ban Thường trực Ủy ban MTTQ cấp xã. */
    STANDING_COMMITTEE,
    /** Chủ tịch Ủy ban MTTQ cấp xã. */
    CHAIR,
    /** Chi ủy: leads in the residential area; totals only. */
    PARTY_CELL,
    /** Đảng ủy: leads in the commune; totals only. */
    PARTY_COMMITTEE,
    /** Cơ quan trả lời: sees only what is addressed to it. */
    ANSWERING_BODY,
    /** Ủy ban MTTQ cấp tỉnh. */
    PROVINCE,
    /** Ủy ban Trung ương MTTQ. */
    CENTRAL,
    /** Kiểm tra: reads, changes nothing, takes nothing away. */
    AUDITOR,
    /** Quản trị: accounts and settings, no records. */
    ADMINISTRATOR;

    /**
     * Who oversees how others use what they may see: the chair who approves disclosure, the
     * Standing Committee that answers for it, and inspection. Not whoever handles the records
     * himself.
     */
    public static final Set<Role> OVERSEERS = Set.of(CHAIR, STANDING_COMMITTEE, AUDITOR);

    /** The code word of commands and tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }
}
