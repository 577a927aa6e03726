package vn.caunoi.matters;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.matters.desk.Bodies;
import vn.caunoi.matters.store.Body;
import vn.caunoi.matters.store.BodyKind;

/** Fills the register of answering bodies from a list, as its keeper does on its page. */
@Component
public class BodyRegister {
    private final Bodies bodies;

    BodyRegister(Bodies bodies) {
        this.bodies = bodies;
    }

    /**
     * Writes a body down, or corrects the kind of the one of this name.
     *
     * @param keeper of the records of the commune
     * @param kind word of a kind of body
     * @param account that answers for it from today on
     */
    public void put(Scope keeper, String name, String kind, Optional<String> account) {
        Bodies.Details details =
                new Bodies.Details(name, BodyKind.of(kind).orElseThrow(), Optional.empty());
        UUID body =
                bodies.all(keeper).stream()
                        .filter(known -> known.name().equals(name))
                        .findFirst()
                        .map(known -> corrected(keeper, known, details))
                        .orElseGet(() -> bodies.add(keeper, details));
        account.ifPresent(holder -> bodies.appoint(keeper, body, holder));
    }

    private UUID corrected(Scope keeper, Body known, Bodies.Details details) {
        if (!bodies.correct(keeper, known.id(), known.version(), details)) {
            throw new IllegalStateException("Somebody else changes " + known.code());
        }
        return known.id();
    }
}
