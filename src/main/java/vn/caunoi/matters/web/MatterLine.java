package vn.caunoi.matters.web;

import java.util.Optional;
import vn.caunoi.web.Tone;

/**
 * A matter in a list.
 *
 * @param pick what a tick beside it sends: its id and the version that is looked at
 * @param words the first of what was said
 * @param due until when, with the word for it; empty when nothing is due on a day
 */
public record MatterLine(
        String pick,
        String href,
        String code,
        String words,
        String area,
        String kind,
        String topic,
        String state,
        Tone stateTone,
        String turn,
        Optional<DueWord> due,
        String raisedOn) {}
