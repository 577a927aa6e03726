package vn.caunoi.journal;

/**
 * An entry as people read it.
 *
 * @param account the name that narrows the list down to this person; "" where there is none
 * @param subjectHref the page of the thing; "" when there is none for this reader
 * @param reason "" when none was given
 */
public record JournalLine(
        String when,
        String act,
        String who,
        String account,
        String unit,
        String subject,
        String subjectHref,
        String reason) {}
