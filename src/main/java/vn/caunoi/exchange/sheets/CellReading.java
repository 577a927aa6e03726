package vn.caunoi.exchange.sheets;

/** What came of reading a cell as its column wants it. */
public sealed interface CellReading permits CellValue, CellFault {}
