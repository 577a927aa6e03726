package vn.caunoi.people;

import java.util.Collection;

/**
 * Sums over several persons, so that nobody reads the sex or birth year of one person to count.
 * Persons erased or out of reach are not counted.
 */
public record PeopleTotals(int count, int female, int birthYearsKnown, long birthYearSum) {

    static PeopleTotals of(Collection<PersonDetails> persons) {
        int female = 0;
        int known = 0;
        long sum = 0;
        for (PersonDetails person : persons) {
            female += person.sex() == Sex.FEMALE ? 1 : 0;
            known += person.birthYear().isPresent() ? 1 : 0;
            sum += person.birthYear().orElse(0);
        }
        return new PeopleTotals(persons.size(), female, known, sum);
    }
}
