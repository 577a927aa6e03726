package vn.caunoi.matters.model;

import java.time.LocalDate;

/** What classification found; the kind's rules are those of the day on which it was recorded. */
public record Sorting(MatterKind kind, String topic, Competence competence, LocalDate on) {}
