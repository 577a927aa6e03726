package vn.caunoi.campaigns;

import java.time.LocalDate;

/**
 * A result in words.
 *
 * @param figure with its measure; "" when there is none to tell
 * @param retractPath where a mistaken note is taken back
 */
public record ResultLine(LocalDate day, String achieved, String figure, String retractPath) {}
