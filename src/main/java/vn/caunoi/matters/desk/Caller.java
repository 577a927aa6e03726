package vn.caunoi.matters.desk;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import vn.caunoi.access.Scope;
import vn.caunoi.matters.model.Bars;
import vn.caunoi.matters.model.Hand;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.storage.Reach;

/**
 * Who comes to the desk: how far he reaches, what bars him, and which hands he has on a matter.
 *
 * @param scope of a person who signed in
 * @param body that he answers for
 */
public record Caller(
        Reach reach,
        Bars bars,
        Function<Matter, Set<Hand>> handsOn,
        Optional<Scope> scope,
        Optional<UUID> body) {

    /** His hands on a matter; none when he may not touch it. */
    public Set<Hand> hands(Matter matter) {
        return bars.admit(matter) ? handsOn.apply(matter) : Set.of();
    }

    Optional<UUID> account() {
        return scope.map(known -> known.account().value());
    }
}
