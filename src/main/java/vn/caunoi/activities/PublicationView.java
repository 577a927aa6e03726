package vn.caunoi.activities;

import java.time.LocalDate;

/**
 * What the public page says, on the page of its activity.
 *
 * @param by who published it; "" where not known
 * @param isShown whether the ward shows news at all
 * @param ward code of the ward
 */
public record PublicationView(
        String title,
        String text,
        LocalDate publishedOn,
        String by,
        boolean isShown,
        String ward) {}
