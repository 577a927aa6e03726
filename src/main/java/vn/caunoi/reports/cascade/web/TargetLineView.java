package vn.caunoi.reports.cascade.web;

import vn.caunoi.web.Tone;

/**
 * A target in the list of a unit's targets, every number written out.
 *
 * @param given what was given of it below; "" where nothing was
 * @param left what is not given yet; ""
 * @param source who set it
 */
public record TargetLineView(
        String code,
        String name,
        String href,
        long percent,
        String state,
        String given,
        String left,
        Tone leftTone,
        String source) {}
