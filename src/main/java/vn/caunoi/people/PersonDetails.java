package vn.caunoi.people;

import java.util.Optional;

/** The personal data of one person; its printed form shows none of them. */
public record PersonDetails(
        String fullName,
        Optional<Integer> birthYear,
        Sex sex,
        Optional<String> phone,
        Optional<String> email) {

    private static final int EARLIEST = 1800;
    private static final int LATEST = 2999;

    public PersonDetails {
        fullName = Wording.name(fullName);
        if (birthYear.filter(year -> year < EARLIEST || year > LATEST).isPresent()) {
            throw new IllegalArgumentException("The year of birth is out of range.");
        }
        phone = Wording.contact(phone);
        email = Wording.contact(email);
    }

    @Override
    public String toString() {
        return "PersonDetails[not shown]";
    }
}
