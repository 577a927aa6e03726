package vn.caunoi.funds.store;

import vn.caunoi.organization.UnitId;

/** One account per fund of a commune. */
public record Account(UnitId commune, String fund) {}
