package vn.caunoi.people;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;

/**
 * The keys in use. Made at the first start, compared with the database at every start; when sealed
 * data exist and no key fits, the program does not start.
 */
@Component
public class DataKeys {

    private final DataKeyFile file;
    private final KeyChecks checks;
    private volatile KeyRing ring;

    DataKeys(DataKeyFile file, KeyChecks checks) {
        this.file = file;
        this.checks = checks;
        Supplier<KeyRing> first =
                () -> {
                    if (!checks.recorded().isEmpty()) {
                        throw new DataKeyMissing(file.location());
                    }
                    return file.create();
                };
        ring = fitting(file.read().orElseGet(first));
    }

    /** Where the key file lies, to be printed at the start. */
    public Path location() {
        return file.location();
    }

    /**
     * Makes a new newest key and returns its version; older envelopes stay readable and {@link
     * PersonRotation} seals them anew. Another process on this machine reads the new key by itself;
     * another machine needs the file copied first.
     */
    public synchronized int rotate() {
        reread();
        ring = fitting(file.append());
        return ring.newestVersion();
    }

    int newestVersion() {
        return ring.newestVersion();
    }

    SecretKey sealing(int version) {
        return ring.sealing(version)
                .or(() -> {
                    reread();
                    return ring.sealing(version);
                })
                .orElseThrow(() -> DataKeyUnfit.lacking(file.location(), version));
    }

    SecretKey indexing(String use) {
        return ring.indexing(use);
    }

    /** Takes in what another process has added to the file. */
    synchronized void reread() {
        ring = fitting(file.read().orElseThrow(() -> new DataKeyMissing(file.location())));
    }

    private KeyRing fitting(KeyRing candidate) {
        Map<Integer, byte[]> recorded = checks.recorded();
        recorded.forEach((version, check) -> compare(candidate, version, check));
        if (!recorded.keySet().containsAll(candidate.versions())) {
            candidate.versions().forEach(each -> checks.enter(each, candidate.check(each)));
            checks.recorded().forEach((version, check) -> compare(candidate, version, check));
        }
        return candidate;
    }

    private void compare(KeyRing candidate, int version, byte[] check) {
        byte[] own =
                Optional.of(version)
                        .filter(candidate.versions()::contains)
                        .map(candidate::check)
                        .orElseThrow(() -> DataKeyUnfit.lacking(file.location(), version));
        if (!MessageDigest.isEqual(own, check)) {
            throw DataKeyUnfit.foreign(file.location());
        }
    }
}
