package vn.caunoi.notifications;

import vn.caunoi.web.Tone;

/**
 * A message on its way by one channel, without its content and its address.
 *
 * @param trouble why it is not through; may be ""
 * @param next when it is due; may be ""
 */
public record OutboxLine(
        String id,
        String channel,
        String what,
        String unit,
        String to,
        String way,
        String posted,
        Tone tone,
        String state,
        String trouble,
        String next,
        String tries,
        boolean again) {}
