package vn.caunoi.people;

import java.util.SortedMap;
import java.util.TreeMap;

/** Stands in for the table of check values. */
final class RememberedChecks implements KeyChecks {

    private final SortedMap<Integer, byte[]> checks = new TreeMap<>();

    @Override
    public SortedMap<Integer, byte[]> recorded() {
        return new TreeMap<>(checks);
    }

    @Override
    public void enter(int version, byte[] check) {
        checks.putIfAbsent(version, check);
    }
}
