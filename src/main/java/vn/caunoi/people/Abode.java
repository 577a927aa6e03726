package vn.caunoi.people;

import java.util.UUID;

/** The place through which access to a person is checked: the commune and the unit within it. */
public record Abode(UUID communeId, UUID unitId) {}
