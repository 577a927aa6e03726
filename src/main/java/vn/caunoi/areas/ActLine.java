package vn.caunoi.areas;

import java.time.LocalDate;
import java.util.Optional;

/** An act upon a committee, in words. */
public record ActLine(
        String event,
        LocalDate day,
        Optional<LocalDate> termFrom,
        Optional<LocalDate> termUntil,
        Optional<String> decision,
        Optional<String> reason) {}
