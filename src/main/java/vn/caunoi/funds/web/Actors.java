package vn.caunoi.funds.web;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.FullNames;
import vn.caunoi.access.Scope;
import vn.caunoi.storage.Batches;
import vn.caunoi.web.VietnameseFormat;

/** Who did something, by the full name where it is known to the reader, and when. */
@Component
class Actors {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Batches batches;
    private final FullNames fullNames;
    private final Clock clock;

    Actors(Batches batches, FullNames fullNames, Clock clock) {
        this.batches = batches;
        this.fullNames = fullNames;
        this.clock = clock;
    }

    /** Names by act; acts of the product itself have none. */
    Map<UUID, String> ofActs(Scope scope, Collection<UUID> acts) {
        Map<UUID, AccountId> made = new HashMap<>();
        batches.find(Set.copyOf(acts))
                .forEach((act, batch) ->
                        batch.account().ifPresent(id -> made.put(act, new AccountId(id))));
        Map<AccountId, String> names = fullNames.of(scope, made.values());
        Map<UUID, String> found = new HashMap<>();
        made.forEach((act, account) -> found.put(act, names.getOrDefault(account, "")));
        return found;
    }

    /** Names by account. */
    Map<UUID, String> named(Scope scope, Collection<UUID> ids) {
        Map<UUID, String> found = new HashMap<>();
        fullNames
                .of(scope, ids.stream().map(AccountId::new).toList())
                .forEach((account, name) -> found.put(account.value(), name));
        return found;
    }

    String when(OffsetDateTime at, VietnameseFormat format) {
        ZonedDateTime here = at.atZoneSameInstant(clock.getZone());
        return format.date(here.toLocalDate()) + " " + here.format(HOUR);
    }
}
