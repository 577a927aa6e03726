package vn.caunoi.rules;

import java.time.LocalDate;
import java.util.Optional;

/** Answers which rule held on a day. */
@FunctionalInterface
public interface RuleBook {

    /**
     * The rule in force on a day.
     *
     * @param name which rule
     * @param day the day the matter happened, not the day it is looked at
     * @return empty when no value is known for that day
     */
    Optional<Rule> ruleOn(RuleName name, LocalDate day);
}
