package vn.caunoi.web;

import java.util.List;

/**
 * Two people corrected one record: what the other one wrote in the meantime, beside what this one
 * typed. The form below keeps all that was typed; saving it again is a decision made knowingly.
 *
 * @param who who saved first, as far as that may be told; may be ""
 * @param lines the fields in which the two differ
 */
public record Conflict(String who, List<Line> lines) {
    /** One field: its label, what stands now, what was typed. */
    public record Line(String label, String theirs, String yours) {
        public boolean differs() {
            return !theirs.equals(yours);
        }
    }

    public Conflict {
        lines = lines.stream().filter(Line::differs).toList();
    }
}
