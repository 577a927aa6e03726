package vn.caunoi.activities;

import java.util.UUID;

/** A picture on the public page: those who are seen agreed to it. */
public record PublicPicture(UUID id, String caption) {}
