package vn.caunoi.funds.web;

import java.util.List;

/**
 * One page of the list of vouchers.
 *
 * @param first the address of its beginning; empty on the beginning itself
 * @param next the address of the page after it; empty on the last one
 */
public record Ledger(List<VoucherLine> lines, String first, String next) {
    public Ledger {
        lines = List.copyOf(lines);
    }
}
