package vn.caunoi.papers.desk;

/** The pages of papers that a person may go to from the register. */
public record PaperWays(boolean enter, boolean templates, boolean plates, boolean batches) {}
