package vn.caunoi.funds.model;

import java.util.Optional;
import java.util.UUID;

/** Something done about a payment request. */
public sealed interface RequestStep {
    /** Somebody asks for the money. */
    record Asked() implements RequestStep {}

    /** Somebody else who may sign agrees to what was asked, to the đồng. */
    record Approved() implements RequestStep {}

    /** Who may sign does not agree, and says why. */
    record Refused(String reason) implements RequestStep {}

    /** Who asked needs it no longer. */
    record Withdrawn() implements RequestStep {}

    /**
     * The money was handed over.
     *
     * @param voucher of the payment
     */
    record Paid(UUID voucher) implements RequestStep {}

    /** The payment was withdrawn afterwards; the money is back in the account. */
    record Returned(String reason) implements RequestStep {}

    /** Whoever made the last step took it back at once. */
    record TakenBack(String reason) implements RequestStep {}

    /** The code word of tables and message files. */
    default String word() {
        return switch (this) {
            case Asked _ -> "asked";
            case Approved _ -> "approved";
            case Refused _ -> "refused";
            case Withdrawn _ -> "withdrawn";
            case Paid _ -> "paid";
            case Returned _ -> "returned";
            case TakenBack _ -> "taken_back";
        };
    }

    /** Why, where a step has to say so. */
    default Optional<String> why() {
        return switch (this) {
            case Refused refused -> Optional.of(refused.reason());
            case Returned returned -> Optional.of(returned.reason());
            case TakenBack takenBack -> Optional.of(takenBack.reason());
            case Asked _, Approved _, Withdrawn _, Paid _ -> Optional.empty();
        };
    }
}
