package vn.caunoi.web;

import java.util.Optional;

/**
 * What the person just did, told at the top of the page that follows.
 *
 * @param undoHref where a form takes it back; empty once that is no longer possible
 */
public record DoneAct(String text, Optional<String> undoHref) {}
