package vn.caunoi.areas;

import java.time.LocalDate;

/** A unit from which another came, or into which it went, and the day. */
public record History(UnitLink unit, LocalDate day) {}
