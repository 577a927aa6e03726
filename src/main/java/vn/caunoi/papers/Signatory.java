package vn.caunoi.papers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.rules.RuleName;

/** Who signs a paper, by post; the lines above the signature follow from it. */
@SuppressWarnings("ImmutableEnumChecker") // List.of copies
public enum Signatory {
    CHAIR(UnitLevel.COMMUNE, RuleName.SIGNATURE_CHAIR, RuleName.SIGNATURE_STANDING_COMMITTEE),
    DEPUTY_CHAIR(
            UnitLevel.COMMUNE,
            RuleName.SIGNATURE_DEPUTY_CHAIR,
            RuleName.SIGNATURE_STANDING_COMMITTEE,
            RuleName.SIGNATURE_IN_PLACE_OF_CHAIR),
    HEAD(UnitLevel.RESIDENTIAL_AREA, RuleName.SIGNATURE_HEAD, RuleName.SIGNATURE_COMMITTEE),
    DEPUTY_HEAD(
            UnitLevel.RESIDENTIAL_AREA,
            RuleName.SIGNATURE_DEPUTY_HEAD,
            RuleName.SIGNATURE_COMMITTEE,
            RuleName.SIGNATURE_IN_PLACE_OF_HEAD);

    private final UnitLevel level;
    private final RuleName post;
    private final List<RuleName> authority;

    Signatory(UnitLevel level, RuleName post, RuleName... authority) {
        this.level = level;
        this.post = post;
        this.authority = List.of(authority);
    }

    /** The code word of tables and forms. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Signatory> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /** Those who may sign for an issuer of this level. */
    public static List<Signatory> at(UnitLevel issuer) {
        return Arrays.stream(values()).filter(one -> one.level == issuer).toList();
    }

    /** Whether he signs in the place of another. */
    public boolean isDeputy() {
        return switch (this) {
            case CHAIR, HEAD -> false;
            case DEPUTY_CHAIR, DEPUTY_HEAD -> true;
        };
    }

    /** Key of the post's name on the screen. */
    public String key() {
        return "papers.signatory." + word();
    }

    RuleName post() {
        return post;
    }

    List<RuleName> authority() {
        return authority;
    }
}
