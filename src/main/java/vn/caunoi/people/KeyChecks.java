package vn.caunoi.people;

import java.util.SortedMap;

/** What the database remembers of each key version: a check value, never the key. */
interface KeyChecks {

    SortedMap<Integer, byte[]> recorded();

    /** Leaves an earlier check of the same version as it is. */
    void enter(int version, byte[] check);
}
