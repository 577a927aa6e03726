package vn.caunoi.demonstration;

import java.time.LocalDate;
import java.util.Optional;

/** A receipt or a payment of a fund, not yet numbered. */
record Voucher(
        String unit,
        LocalDate day,
        String fund,
        Direction direction,
        long amount,
        Optional<String> purpose,
        Optional<String> counterparty) {

    enum Direction {
        RECEIPT("receipt", "PT"),
        PAYMENT("payment", "PC");

        private final String word;
        private final String letters;

        Direction(String word, String letters) {
            this.word = word;
            this.letters = letters;
        }

        String word() {
            return word;
        }

        /** With which the number of a voucher begins. */
        String letters() {
            return letters;
        }
    }
}
