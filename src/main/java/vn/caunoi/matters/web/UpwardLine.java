package vn.caunoi.matters.web;

import java.util.Optional;
import vn.caunoi.web.Tone;

/**
 * An obstacle or proposal in a list.
 *
 * @param about what was said, or which commune passed it up
 * @param state how it stands, in the words of those who wait
 * @param until the day of the answer, as a sentence; "" when none is due
 */
public record UpwardLine(
        String href,
        String title,
        String about,
        String raised,
        String until,
        String state,
        Tone tone,
        Optional<DueWord> due) {}
