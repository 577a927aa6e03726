package vn.caunoi.settings;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision of the Standing Committee about a part of the public pages.
 *
 * @param opens or closes it again
 * @param opinion the document with the opinion of the Party committee; "" where it closes
 * @param informedOn when the bodies whose answers are shown were told
 * @param holdsFrom the first day on which it holds
 */
public record PublicationDecision(
        boolean opens,
        String number,
        LocalDate decidedOn,
        String opinion,
        Optional<LocalDate> opinionOn,
        Optional<LocalDate> informedOn,
        LocalDate holdsFrom) {}
