package vn.caunoi.access;

import java.util.List;
import vn.caunoi.web.Texts;
import vn.caunoi.web.Tone;

/** A module that knows what awaits a person; the desk lists it all under "Việc hôm nay". */
public interface WorkSource {
    /** What awaits this person now, most urgent first; nothing when all is done. */
    List<Work> awaiting(Scope scope, Texts.Reader texts);

    /**
     * Something to do.
     *
     * @param text what, in one short sentence
     * @param href where it is done
     */
    record Work(String text, String href, Tone tone) {}
}
