package vn.caunoi.matters.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.matters.desk.Letters;
import vn.caunoi.matters.store.LetterPurpose;
import vn.caunoi.web.TextLimit;
import vn.caunoi.web.Texts;

/** Reads the form of a letter. */
@Component
class LetterReader {
    private final Clock clock;

    LetterReader(Clock clock) {
        this.clock = clock;
    }

    FilledForm checked(
            FilledForm form, LetterPurpose purpose, Letters.Offer offer, Texts.Reader texts) {
        FilledForm checked =
                form.needing("noidung", TextLimit.TEXT, "matters.body.letter.text.missing", texts);
        if (purpose != LetterPurpose.FORWARD) {
            return checked;
        }
        if (offer.bodies().stream()
                .noneMatch(body -> body.id().toString().equals(form.value("coquan")))) {
            checked = checked.fault("coquan", texts.get("matters.body.letter.to.missing"));
        }
        if (!offer.dueIsFree() || form.value("han").isEmpty()) {
            return checked;
        }
        return form.day("han").filter(day -> !day.isBefore(LocalDate.now(clock))).isPresent()
                ? checked
                : checked.fault("han", texts.get("matters.body.letter.due.wrong"));
    }

    /** Of a form without faults. */
    static Letters.Wording wording(FilledForm form, LetterPurpose purpose) {
        return new Letters.Wording(
                purpose,
                purpose == LetterPurpose.FORWARD
                        ? Optional.of(UUID.fromString(form.value("coquan")))
                        : Optional.empty(),
                form.day("han"),
                form.value("noidung"));
    }
}
