package vn.caunoi.activities;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.FullNames;
import vn.caunoi.access.Scope;
import vn.caunoi.storage.Batches;

/** Who did which act: the full name where it is known and within reach, else the account's name. */
@Component
class Writers {
    private final Batches batches;
    private final FullNames fullNames;

    Writers(Batches batches, FullNames fullNames) {
        this.batches = batches;
        this.fullNames = fullNames;
    }

    /**
     * @param purpose code word of the act
     * @param name "" where the product itself did it
     */
    record Writer(String purpose, String name) {}

    /** By the ids of acts. */
    Map<UUID, Writer> of(Scope scope, Collection<UUID> acts) {
        Map<UUID, Batches.Batch> found = batches.find(Set.copyOf(acts));
        Map<UUID, String> names = names(scope, found.values());
        Map<UUID, Writer> writers = new HashMap<>();
        found.forEach((act, batch) ->
                writers.put(
                        act,
                        new Writer(
                                batch.purpose(),
                                batch.account()
                                        .map(account -> names.getOrDefault(account, ""))
                                        .orElse(""))));
        return writers;
    }

    /** One account; "" where it is not known. */
    String named(Scope scope, AccountId account) {
        return fullNames.of(scope, Set.of(account)).getOrDefault(account, "");
    }

    private Map<UUID, String> names(Scope scope, Collection<Batches.Batch> acts) {
        List<AccountId> ids =
                acts.stream()
                        .flatMap(act -> act.account().stream())
                        .distinct()
                        .map(AccountId::new)
                        .toList();
        Map<UUID, String> names = new HashMap<>();
        fullNames.of(scope, ids).forEach((id, name) -> names.put(id.value(), name));
        return names;
    }
}
