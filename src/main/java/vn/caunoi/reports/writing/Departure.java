package vn.caunoi.reports.writing;

import java.util.Map;
import java.util.Optional;
import vn.caunoi.access.Scope;
import vn.caunoi.reports.Report;
import vn.caunoi.reports.collection.model.Completeness;
import vn.caunoi.reports.collection.model.FigureParts;

/** What collecting reports asks of one that leaves the house; within the transaction of sending. */
public interface Departure {
    /**
     * Figures as they would leave.
     *
     * @param difference of a unit above communes, what it has beside its children's accepted
     *     figures
     * @param rests on how many accepted reports of its children they rest
     */
    record Load(Report report, Map<String, FigureParts> difference, Optional<Completeness> rests) {
        public Load {
            difference = Map.copyOf(difference);
        }
    }

    /** Of a commune what its records say; above it what was accepted, and its own difference. */
    Load load(Subject subject, Report live);

    /** Refuses a report that may not leave now, saying what to do instead. */
    void refuseUnready(Scope scope, Subject subject);

    /** Whom this may be done for: who keeps the unit's records, and who signs for it. */
    boolean maySend(Scope scope, Subject subject);

    /** The report left as this submission. */
    void left(Scope scope, Subject subject, Submission sent, Load load);
}
