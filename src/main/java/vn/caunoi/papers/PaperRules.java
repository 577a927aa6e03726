package vn.caunoi.papers;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.rules.Rule;
import vn.caunoi.rules.RuleBook;
import vn.caunoi.rules.RuleName;

/** What the rule book says about papers on a day: symbols, signature lines, recipients. */
@Component
public class PaperRules {
    private final RuleBook rules;
    private final Units units;

    PaperRules(RuleBook rules, Units units) {
        this.rules = rules;
        this.units = units;
    }

    /** What follows the number, "BC-MTTQ-BTT"; empty where such an issuer has no such paper. */
    public Optional<String> symbol(PaperType type, UnitLevel issuer, LocalDate day) {
        return type.symbolRule(issuer).flatMap(rule -> text(rule, day));
    }

    /** The signature block of a post; without a name there is room to sign. */
    public Signature signature(Signatory signatory, LocalDate day, Optional<String> name) {
        return new Signature(
                signatory.authority().stream().flatMap(rule -> text(rule, day).stream()).toList(),
                text(signatory.post(), day).orElse(""),
                name);
    }

    /**
     * To whom papers of this issuer usually go, by their full names, in their order of precedence;
     * nothing is known of issuers above communes.
     */
    public List<String> recipients(Unit issuer, LocalDate day) {
        return switch (issuer.level()) {
            case NATION, PROVINCE, DISTRICT -> List.of();
            case COMMUNE -> recipients(RuleName.RECIPIENTS_OF_WARD, issuer, day);
            case RESIDENTIAL_AREA, SELF_MANAGED_GROUP ->
                    recipients(RuleName.RECIPIENTS_OF_COMMITTEE, issuer, day);
        };
    }

    private List<String> recipients(RuleName rule, Unit issuer, LocalDate day) {
        List<Unit> chain =
                Stream.concat(Stream.of(issuer), units.ancestors(issuer.id(), day).stream())
                        .toList();
        return text(rule, day).stream()
                .flatMap(all -> Arrays.stream(all.split(";")))
                .map(line -> PlaceMarks.filled(line.strip(), chain))
                .toList();
    }

    private Optional<String> text(RuleName rule, LocalDate day) {
        return rules.ruleOn(rule, day).map(Rule::value);
    }
}
