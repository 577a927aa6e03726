package vn.caunoi.reports.guidance.web;

import vn.caunoi.web.Tone;

/** A state in a few words, with its colour. */
public record Mark(Tone tone, String word) {}
