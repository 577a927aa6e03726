package vn.caunoi.campaigns;

import java.time.LocalDate;
import java.util.Optional;
import vn.caunoi.web.Tone;

/**
 * A model on a list or at the head of its page, in words.
 *
 * @param unit the area, or the one that took over from it
 * @param order where the unit stands in lists of units
 * @param state whether it runs, and how it goes, in words
 */
public record ModelLine(
        String href,
        String code,
        String name,
        String type,
        String unit,
        String order,
        LocalDate founded,
        Optional<LocalDate> ended,
        String state,
        Tone tone,
        Optional<Integer> members,
        Optional<Integer> households,
        Optional<String> place) {}
