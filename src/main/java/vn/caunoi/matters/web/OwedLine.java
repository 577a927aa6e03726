package vn.caunoi.matters.web;

import vn.caunoi.web.Tone;

/** What a body owes, in a list. */
public record OwedLine(
        String href, String code, String kind, String state, String due, Tone tone, String word) {}
