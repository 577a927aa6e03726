package vn.caunoi.matters.web;

import java.util.List;

/** A step in the history that a body sees. */
public record DoorPast(String what, String when, List<String> details) {
    public DoorPast {
        details = List.copyOf(details);
    }
}
