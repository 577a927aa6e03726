package vn.caunoi.people;

import java.util.UUID;

/** What every other module holds instead of a name. */
public record PersonId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
