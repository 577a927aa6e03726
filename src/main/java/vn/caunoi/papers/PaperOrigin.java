package vn.caunoi.papers;

import java.util.Optional;
import java.util.UUID;
import vn.caunoi.access.Scope;

/**
 * A module that issues papers of its own into the register: it knows where such a paper was made,
 * and keeps its file. The number of such a paper is not cancelled in the register.
 */
public interface PaperOrigin {
    /** Empty when the paper was not made there, or its place may not be seen. */
    Optional<Made> of(Scope scope, PaperQueries.PaperRow paper);

    /**
     * Where a paper was made.
     *
     * @param href its page there
     * @param labelKey message of the link to it
     * @param file the paper in {@link vn.caunoi.storage.StoredFiles}; empty where that page keeps
     *     it
     */
    record Made(String href, String labelKey, Optional<UUID> file) {}
}
