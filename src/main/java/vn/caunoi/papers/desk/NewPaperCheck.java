package vn.caunoi.papers.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.Unit;
import vn.caunoi.papers.PaperRules;
import vn.caunoi.papers.PaperType;
import vn.caunoi.papers.Signatory;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.TextLimit;
import vn.caunoi.web.TypedDay;

/** Looks a typed paper through, field by field. */
@Component
class NewPaperCheck {
    private static final int LONGEST_SUBJECT = 500;
    private static final int MOST_RECIPIENTS = 50;
    private static final int FIRST_YEAR = 2000;
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,4}");

    private final PaperRules rules;
    private final Clock clock;

    NewPaperCheck(PaperRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** A paper in which every field makes sense. */
    record Sound(
            Unit issuer,
            PaperType type,
            String symbol,
            String subject,
            LocalDate day,
            Signatory signatory,
            Optional<Integer> before) {}

    /** What was found: the paper, or what is wrong with it. */
    record Finding(Optional<Sound> paper, FormErrors errors) {}

    Finding check(NewPaperForm form, List<Unit> issuers, PageFrame frame) {
        Optional<Unit> issuer =
                issuers.stream().filter(unit -> unit.code().equals(form.issuer())).findFirst();
        Optional<PaperType> type = PaperType.of(form.type());
        Optional<LocalDate> day = TypedDay.of(form.day()).filter(this::isPast);
        Optional<Signatory> signatory =
                Signatory.of(form.signatory()).filter(one -> signsFor(one, issuer));
        Optional<String> symbol =
                issuer.isEmpty() || type.isEmpty() || day.isEmpty()
                        ? Optional.of("")
                        : rules.symbol(type.get(), issuer.get().level(), day.get());

        Faults faults = new Faults(frame);
        faults.when(issuer.isEmpty(), "donvi", "papers.new.issuer.missing");
        faults.when(type.isEmpty(), "loai", "papers.new.type.missing");
        faults.when(symbol.isEmpty(), "loai", "papers.new.type.not-here");
        faults.when(form.subject().isEmpty(), "trichyeu", "papers.new.subject.missing");
        faults.when(
                form.subject().length() > LONGEST_SUBJECT, "trichyeu", "papers.new.subject.long");
        List<String> recipients = form.recipientLines();
        if (recipients.size() > MOST_RECIPIENTS) {
            faults.many();
        }
        recipients.forEach(faults::recipient);
        faults.when(day.isEmpty(), "ngay", "papers.new.day.wrong");
        faults.when(signatory.isEmpty(), "chucvu", "papers.new.signatory.wrong");
        faults.when(
                !form.before().isEmpty() && !NUMBER.matcher(form.before()).matches(),
                "sotruoc",
                "papers.new.before.wrong");
        return faults.found.any()
                ? new Finding(Optional.empty(), faults.found)
                : new Finding(
                        Optional.of(
                                new Sound(
                                        issuer.orElseThrow(),
                                        type.orElseThrow(),
                                        symbol.orElseThrow(),
                                        form.subject(),
                                        day.orElseThrow(),
                                        signatory.orElseThrow(),
                                        Optional.of(form.before())
                                                .filter(text -> !text.isEmpty())
                                                .map(Integer::valueOf))),
                        faults.found);
    }

    private static boolean signsFor(Signatory signatory, Optional<Unit> issuer) {
        return issuer.filter(unit -> Signatory.at(unit.level()).contains(signatory)).isPresent();
    }

    private static final class Faults {
        private final PageFrame frame;
        private FormErrors found = FormErrors.none();

        Faults(PageFrame frame) {
            this.frame = frame;
        }

        void many() {
            found =
                    found.with(
                            "noinhan",
                            frame.text(
                                    "papers.new.recipients.many", String.valueOf(MOST_RECIPIENTS)));
        }

        void recipient(String line) {
            found = TextLimit.NAME.check(found, "noinhan", line, frame.texts());
        }

        void when(boolean wrong, String field, String key) {
            found = wrong ? found.with(field, frame.text(key)) : found;
        }
    }

    private boolean isPast(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && !day.isAfter(LocalDate.now(clock));
    }
}
