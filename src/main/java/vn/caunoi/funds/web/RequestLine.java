package vn.caunoi.funds.web;

import java.time.LocalDate;
import java.util.Optional;

/** A payment request in a list. Nobody's name stands here. */
public record RequestLine(
        String href,
        LocalDate askedOn,
        LocalDate wantedOn,
        String fund,
        String place,
        Optional<String> purpose,
        String amount) {}
