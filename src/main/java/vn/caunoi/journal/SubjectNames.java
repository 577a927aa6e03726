package vn.caunoi.journal;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import vn.caunoi.access.Scope;
import vn.caunoi.web.Texts;

/**
 * A module whose things stand in the journal, and which knows what to call them. The journal itself
 * keeps ids only: what a thing is called today is told within the reader's scope.
 */
public interface SubjectNames {
    /** The code word under which these things are recorded. */
    String kind();

    /** What they are called, as far as the reader may know; what is left out stays nameless. */
    Map<UUID, Name> of(Scope scope, Collection<UUID> ids, Texts.Reader texts);

    /**
     * A thing, without words of its content.
     *
     * @param title such as its number and day
     * @param href its page; "" when there is none
     */
    record Name(String title, String href) {}
}
