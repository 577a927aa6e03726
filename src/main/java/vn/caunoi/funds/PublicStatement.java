package vn.caunoi.funds;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Receipts and payments of a fund as they were published, frozen on that day. All amounts in đồng.
 *
 * @param fund code word of the vocabulary's list {@code fund}
 * @param period its code, such as {@code 2026-Q1}
 * @param lastDay that the figures tell of
 * @param receiptsByArea by the names of areas, in their usual order
 * @param paymentsByPurpose by code word of the list {@code fund_purpose}; {@code ""} for none
 * @param gifts of those who agree, today, to be named; all others are nameless
 */
public record PublicStatement(
        UUID id,
        String fund,
        String period,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate publishedOn,
        long opening,
        long receipts,
        long payments,
        long closing,
        List<Part> receiptsByArea,
        List<Part> paymentsByPurpose,
        List<Part> gifts) {
    /** A part of a sum. */
    public record Part(String of, long amount) {}

    public PublicStatement {
        receiptsByArea = List.copyOf(receiptsByArea);
        paymentsByPurpose = List.copyOf(paymentsByPurpose);
        gifts = List.copyOf(gifts);
    }
}
