package vn.caunoi.access;

/** What may be done with the matters of a unit. */
public enum Right {
    /** See figures, without the entries behind them. */
    TOTALS,
    /** See entries; includes totals. */
    READ,
    /** Enter, correct, withdraw. */
    WRITE,
    /** Take entries out in a file. */
    EXPORT,
    /** Sign for: approve a payment, recognise a committee, issue a paper. */
    APPROVE
}
