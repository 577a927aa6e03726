package vn.caunoi.notifications;

import java.util.UUID;

/**
 * A message in the hand of this process, on its way by one channel.
 *
 * @param tries how often it was tried, this time included
 * @param claim by which this process holds it
 */
record Delivery(UUID id, Notice notice, Channel channel, int tries, UUID claim) {}
