package vn.caunoi.people;

import org.springframework.stereotype.Component;

/** Closes and opens the envelopes of persons. */
@Component
final class PersonSeal {
    private final Seals seals;

    PersonSeal(Seals seals) {
        this.seals = seals;
    }

    Envelope seal(PersonId person, PersonDetails details) {
        return Envelope.of(seals.seal(person.value(), DetailsCode.encode(details)));
    }

    PersonDetails open(PersonId person, Envelope envelope) {
        return DetailsCode.decode(seals.open(person.value(), envelope.bytes()));
    }
}
