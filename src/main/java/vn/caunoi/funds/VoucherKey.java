package vn.caunoi.funds;

import vn.caunoi.organization.UnitId;

/** Which voucher: two communes may use the same id. */
public record VoucherKey(UnitId commune, String code) {}
