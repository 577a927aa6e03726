package vn.caunoi.notifications;

import java.util.Optional;
import java.util.Set;
import vn.caunoi.web.Texts;

/** A module that posts notices and puts them into words. */
public interface NoticeSource {
    /** The code words of the occasions it knows; no two sources share one. */
    Set<String> kinds();

    /** What an occasion is called in the list of the outbox, without saying who or what. */
    String label(String kind, Texts.Reader texts);

    /**
     * The words of a notice as things stand now; empty when it no longer applies, which drops it.
     *
     * <p>Called within a transaction: for an account with the reach of what that account may read
     * at this moment (nothing when its posts have ended), for others as the system role. Never
     * called while the notice is posted.
     */
    Optional<NoticeText> compose(Notice notice, Texts.Reader texts);
}
