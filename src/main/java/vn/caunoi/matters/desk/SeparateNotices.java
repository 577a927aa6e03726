package vn.caunoi.matters.desk;

import java.util.UUID;
import vn.caunoi.matters.model.Matter;

/** Somebody who brings an answer to one voice alone, when it was read out and he was not there. */
public interface SeparateNotices {
    /**
     * In the transaction of the read-out.
     *
     * @param voice who is still to be told
     * @param act of which the read-out is made
     */
    void wanted(Matter matter, UUID voice, UUID act);
}
