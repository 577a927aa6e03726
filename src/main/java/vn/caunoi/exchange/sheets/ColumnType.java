package vn.caunoi.exchange.sheets;

/** What the cells of a column hold. */
public enum ColumnType {
    TEXT,
    DATE,
    /** A count: 0 or more. */
    WHOLE_NUMBER,
    /** Whole đồng, 0 or more. */
    AMOUNT,
    DECIMAL,
    /** One word of a list of the vocabulary. */
    CODE,
    /** Several words of a list of the vocabulary, joined by {@code |}. */
    CODE_LIST,
    /** Codes of units, joined by {@code |}. */
    UNIT_LIST
}
