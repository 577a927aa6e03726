package vn.caunoi.access;

import java.time.OffsetDateTime;
import java.util.Optional;
import vn.caunoi.people.PersonId;

/**
 * An account as those see it who look after accounts.
 *
 * @param mustChange whether its password was given by somebody else and not yet changed
 */
record AccountRow(
        AccountId id,
        String name,
        Optional<PersonId> person,
        boolean disabled,
        boolean mustChange,
        Optional<OffsetDateTime> lastSignIn) {}
