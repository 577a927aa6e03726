package vn.caunoi.web;

import java.util.Optional;
import java.util.function.Function;

/**
 * One form in the three states that matter when two people corrected one record: as this person
 * opened it, as the other one left it, and as this person sent it. What he did not touch is the
 * other one's; what he did touch is his, and the {@link Conflict} tells both.
 *
 * @param opened empty where nobody remembers it; then all that was typed is his
 */
public record ThreeWay<F>(Optional<F> opened, F present, F typed) {

    /** What goes on in a field of the form. */
    public <T> T field(Function<F, T> of) {
        T his = of.apply(typed);
        return opened.map(of).filter(his::equals).isPresent() ? of.apply(present) : his;
    }
}
