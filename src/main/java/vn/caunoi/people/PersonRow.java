package vn.caunoi.people;

import java.util.List;

/** Everything to be stored of a person: the envelope and the hashes by which it is found. */
record PersonRow(
        PersonId id, Abode abode, Envelope envelope, Hash identity, Hash name, List<Hash> words) {}
