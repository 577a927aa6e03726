package vn.caunoi.reports.collection;

import java.util.List;
import vn.caunoi.reports.collection.model.CollectionStep;
import vn.caunoi.reports.collection.model.Remark;

/**
 * A step that somebody wants to take, other than sending the report.
 *
 * @param seen the place of the last step that he had before him; 0 when there was none
 * @param reason empty where none is needed
 */
public record Move(CollectionStep step, int seen, String reason, List<Remark> remarks) {
    public Move {
        remarks = List.copyOf(remarks);
    }

    /** One that needs no words. */
    public static Move of(CollectionStep step, int seen) {
        return new Move(step, seen, "", List.of());
    }

    public static Move of(CollectionStep step, int seen, String reason) {
        return new Move(step, seen, reason, List.of());
    }
}
