package vn.caunoi.funds.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a fund received and paid in a period, as it is published: sums, and no names.
 *
 * @param lastDay that it tells of; the period's own, or the day of publication when that came first
 * @param receiptsByArea in the order in which the areas are named
 * @param receiptsByPurpose by code word; {@code ""} where none was given
 * @param paymentsByPurpose likewise
 * @param gifts receipts whose givers agreed to be named; who they are is asked anew on each reading
 */
public record Statement(
        LocalDate firstDay,
        LocalDate lastDay,
        long opening,
        List<Share> receiptsByArea,
        List<Share> receiptsByPurpose,
        List<Share> paymentsByPurpose,
        long closing,
        List<Gift> gifts) {
    /** A part of the receipts or payments, in đồng. */
    public record Share(String of, long amount) {}

    /** A receipt by the id of its voucher. */
    public record Gift(UUID voucher, long amount) {}

    public Statement {
        receiptsByArea = List.copyOf(receiptsByArea);
        receiptsByPurpose = List.copyOf(receiptsByPurpose);
        paymentsByPurpose = List.copyOf(paymentsByPurpose);
        gifts = List.copyOf(gifts);
        if (opening + sum(receiptsByArea) - sum(paymentsByPurpose) != closing) {
            throw new IllegalArgumentException("A statement whose sums do not meet");
        }
    }

    public long receipts() {
        return sum(receiptsByArea);
    }

    public long payments() {
        return sum(paymentsByPurpose);
    }

    private static long sum(List<Share> shares) {
        return shares.stream().mapToLong(Share::amount).sum();
    }
}
