package vn.caunoi.notifications;

/** One message on the own page, in words. */
public record InboxLine(
        String id, String subject, String text, String when, boolean read, boolean leadsOn) {}
