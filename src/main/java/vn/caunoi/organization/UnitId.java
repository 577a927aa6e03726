package vn.caunoi.organization;

import java.util.UUID;

/** A unit through all its versions. */
public record UnitId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
