package vn.caunoi.papers;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.rules.Rule;
import vn.caunoi.rules.RuleBook;
import vn.caunoi.rules.RuleName;

/** What the rule book says about papers on a day: symbols, signature lines, recipients. */
@Component
public class PaperRules {
    private final RuleBook rules;

    PaperRules(RuleBook rules) {
        this.rules = rules;
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

    /** To whom papers of such an issuer usually go, in their order of precedence. */
    public List<String> recipients(UnitLevel issuer, LocalDate day) {
        RuleName rule =
                switch (issuer) {
                    case NATION, PROVINCE, DISTRICT, COMMUNE -> RuleName.RECIPIENTS_OF_WARD;
                    case RESIDENTIAL_AREA, SELF_MANAGED_GROUP -> RuleName.RECIPIENTS_OF_COMMITTEE;
                };
        return text(rule, day).stream()
                .flatMap(all -> Arrays.stream(all.split(";")))
                .map(String::strip)
                .toList();
    }

    private Optional<String> text(RuleName rule, LocalDate day) {
        return rules.ruleOn(rule, day).map(Rule::value);
    }
}
