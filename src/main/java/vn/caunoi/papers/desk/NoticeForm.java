package vn.caunoi.papers.desk;

/** A notice as it was typed. */
public record NoticeForm(String issuer, String title, String text, String day) {}
