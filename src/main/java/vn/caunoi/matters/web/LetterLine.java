package vn.caunoi.matters.web;

import vn.caunoi.web.Tone;

/** A letter in a list. */
public record LetterLine(
        String href,
        String what,
        String matter,
        String matterHref,
        String to,
        String since,
        Tone tone,
        String state) {}
