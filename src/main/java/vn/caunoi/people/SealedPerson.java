package vn.caunoi.people;

/** A person as the database knows him. */
record SealedPerson(PersonId id, int version, Envelope envelope) {}
