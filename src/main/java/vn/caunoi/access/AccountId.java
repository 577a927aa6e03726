package vn.caunoi.access;

import java.io.Serializable;
import java.util.UUID;

/** An account; the only thing that other modules keep of who acted. */
public record AccountId(UUID value) implements Serializable {
    @Override
    public String toString() {
        return value.toString();
    }
}
