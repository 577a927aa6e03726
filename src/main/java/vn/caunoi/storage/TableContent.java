package vn.caunoi.storage;

/**
 * What a table held, told so that two contents can be compared.
 *
 * @param digest SHA-256 of the rows as text, in hexadecimal
 */
public record TableContent(long rows, String digest) {}
