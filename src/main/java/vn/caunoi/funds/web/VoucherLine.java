package vn.caunoi.funds.web;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A voucher in a list. Nobody's name stands here.
 *
 * @param what receipt or payment, and of which fund
 * @param amount with its sign
 */
public record VoucherLine(
        String href,
        LocalDate day,
        String what,
        String place,
        Optional<String> purpose,
        Optional<String> number,
        String amount) {}
