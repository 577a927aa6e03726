package vn.caunoi.papers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.rules.RuleName;

/** The types of paper a ward Front and its committees issue; each has numbers of its own. */
public enum PaperType {
    /** Báo cáo. */
    REPORT(RuleName.DOCUMENT_SYMBOL_REPORT, RuleName.COMMITTEE_SYMBOL_REPORT),
    /** Kế hoạch. */
    PLAN(RuleName.DOCUMENT_SYMBOL_PLAN, RuleName.COMMITTEE_SYMBOL_PLAN),
    /** Thông báo. */
    NOTICE(RuleName.DOCUMENT_SYMBOL_NOTICE, RuleName.COMMITTEE_SYMBOL_NOTICE),
    /** Biên bản. */
    MINUTES(RuleName.DOCUMENT_SYMBOL_MINUTES, RuleName.COMMITTEE_SYMBOL_MINUTES),
    /** Công văn; printed without the name of its type. */
    LETTER(RuleName.DOCUMENT_SYMBOL_LETTER),
    /** Hướng dẫn. */
    GUIDANCE(RuleName.DOCUMENT_SYMBOL_GUIDANCE),
    /** Quyết định. */
    DECISION(RuleName.DOCUMENT_SYMBOL_DECISION),
    /** Nghị quyết. */
    RESOLUTION(RuleName.DOCUMENT_SYMBOL_RESOLUTION),
    /** Chương trình. */
    PROGRAMME(RuleName.DOCUMENT_SYMBOL_PROGRAMME),
    /** Tờ trình. */
    SUBMISSION(RuleName.DOCUMENT_SYMBOL_SUBMISSION),
    /** Giấy mời. */
    INVITATION(RuleName.DOCUMENT_SYMBOL_INVITATION),
    /** Phương án. */
    SCHEME(RuleName.DOCUMENT_SYMBOL_SCHEME),
    /** Quy chế. */
    REGULATION(RuleName.DOCUMENT_SYMBOL_REGULATION),
    /** Giấy giới thiệu. */
    INTRODUCTION(RuleName.DOCUMENT_SYMBOL_INTRODUCTION);

    private final RuleName ofWard;
    private final Optional<RuleName> ofCommittee;

    PaperType(RuleName ofWard) {
        this(ofWard, Optional.empty());
    }

    PaperType(RuleName ofWard, RuleName ofCommittee) {
        this(ofWard, Optional.of(ofCommittee));
    }

    PaperType(RuleName ofWard, Optional<RuleName> ofCommittee) {
        this.ofWard = ofWard;
        this.ofCommittee = ofCommittee;
    }

    /** The code word of tables and addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PaperType> of(String word) {
        return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
    }

    /** The type whose name on paper this is, "Báo cáo". */
    static Optional<PaperType> named(String printed) {
        return Arrays.stream(values())
                .filter(type -> type.printed().equalsIgnoreCase(printed.strip()))
                .findFirst();
    }

    /** Key of its name on the screen. */
    public String key() {
        return "papers.type." + word();
    }

    /** Its name on paper, "Báo cáo", whatever language the screen speaks. */
    public String printed() {
        return PaperWords.of("type." + word());
    }

    /** Which rule says its symbol; a committee issues only some types. */
    Optional<RuleName> symbolRule(UnitLevel issuer) {
        return switch (issuer) {
            case NATION, PROVINCE, DISTRICT, COMMUNE -> Optional.of(ofWard);
            case RESIDENTIAL_AREA, SELF_MANAGED_GROUP -> ofCommittee;
        };
    }
}
