package vn.caunoi.people;

import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Seals anew, batch by batch and while the program serves, what older keys sealed. To be run by the
 * system role, each batch in a transaction of its own; what is corrected meanwhile is left alone.
 */
@Component
public class PersonRotation {

    private final DataKeys keys;
    private final PersonSeal seal;
    private final AgedSeals aged;

    PersonRotation(DataKeys keys, PersonSeal seal, AgedSeals aged) {
        this.keys = keys;
        this.seal = seal;
        this.aged = aged;
    }

    /** Seals at most this many envelopes with the newest key and returns how many are left. */
    public long next(int batch) {
        keys.reread();
        int newest = keys.newestVersion();
        List<SealedPerson> persons = aged.persons(newest, batch);
        aged.replacePersons(sealedAnew(persons));
        List<SealedPerson> history = aged.history(newest, batch - persons.size());
        aged.replaceHistory(sealedAnew(history));
        return aged.left(newest);
    }

    private List<SealedPerson> sealedAnew(List<SealedPerson> held) {
        return held.stream().map(this::sealedAnew).toList();
    }

    private SealedPerson sealedAnew(SealedPerson held) {
        return new SealedPerson(
                held.id(),
                held.version(),
                seal.seal(held.id(), seal.open(held.id(), held.envelope())));
    }
}
