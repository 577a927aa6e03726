package vn.caunoi.access;

import vn.caunoi.organization.UnitId;

/** A role held at a unit on the day asked for. */
public record Post(Role role, UnitId unit) {}
