package vn.caunoi.people;

import java.util.Optional;
import java.util.UUID;

/** What a person's details are to become again, and the batch that wrote them if one did. */
record EarlierDetails(PersonId id, Abode abode, Envelope envelope, Optional<UUID> batch) {}
