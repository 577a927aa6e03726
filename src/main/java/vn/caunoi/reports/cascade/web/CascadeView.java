package vn.caunoi.reports.cascade.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.caunoi.web.Choice;
import vn.caunoi.web.Conflict;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.Tone;

/**
 * One target on its way down, every number written out and "" for unknown.
 *
 * @param path of this page
 * @param own the unit's own target
 * @param editable whether this person sets and gives
 * @param given who gave the unit its target and when; "" where it set it itself
 * @param percent as a bar shows it
 * @param state target, what was reached and percent, in one sentence
 * @param sum what was given below; "" where shares do not add up
 * @param left what is not given yet
 * @param years of a term, the targets of its years
 * @param proposes whether the unit may ask for another target
 */
public record CascadeView(
        String path,
        Box own,
        boolean editable,
        boolean ownEditable,
        String given,
        long percent,
        String state,
        String sum,
        String left,
        Tone leftTone,
        List<Rung> below,
        Years years,
        List<Choice> methods,
        String method,
        String methodSaid,
        boolean proposes,
        List<Asked> proposals,
        List<Change> history,
        String reason,
        FormErrors errors,
        Optional<Conflict> conflict) {
    /** Of the hidden field with the version that the person saw. */
    static final String VERSION = "phienban-";

    static final String REASON = "lydo";
    static final String METHOD = "chia";
    static final String EQUALLY = "deu";
    static final String WANTED = "muc";
    static final String ANSWER = "traloi";
    static final String ASKED_REASON = "vi-sao";

    /** A number to type, with its label. */
    public record Box(String field, String label, String value, int version, String error) {
        public String versionField() {
            return VERSION + field;
        }
    }

    /**
     * A unit directly below.
     *
     * @param share what it was given; its box where this person gives
     * @param source who set what stands, the unit itself or who gave it
     * @param further what it gave to those below it
     */
    public record Rung(
            String name,
            String href,
            Box box,
            String share,
            String source,
            String live,
            String percent,
            String further) {}

    /** Targets of the years of a term. */
    public record Years(List<Box> boxes, String sum, boolean editable) {}

    /**
     * A proposal.
     *
     * @param state in words
     * @param answer what was said to it
     * @param open whether this person answers it
     */
    public record Asked(
            UUID id,
            String who,
            String what,
            String reason,
            String state,
            Tone tone,
            String answer,
            boolean open) {}

    /** Something that was set, given or withdrawn. */
    public record Change(String unit, String what, String written, String reason) {}
}
