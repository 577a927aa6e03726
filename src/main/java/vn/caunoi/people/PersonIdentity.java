package vn.caunoi.people;

import java.util.Optional;

/**
 * What tells one person from another within a unit when no id is known, as in an imported table:
 * the exact name and the year of birth.
 */
public record PersonIdentity(Abode abode, String fullName, Optional<Integer> birthYear) {

    public PersonIdentity {
        fullName = Wording.name(fullName);
    }

    @Override
    public String toString() {
        return "PersonIdentity[" + abode + "]";
    }
}
