package vn.caunoi.activities;

import java.time.LocalDate;

/**
 * What the public page says, on the page of its activity.
 *
 * @param by who published it; "" where not known
 */
public record PublicationView(String title, String text, LocalDate publishedOn, String by) {}
