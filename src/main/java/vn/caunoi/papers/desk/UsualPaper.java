package vn.caunoi.papers.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.Unit;
import vn.caunoi.papers.PaperRules;
import vn.caunoi.papers.Signatory;

/** Who usually signs an issuer's papers and to whom they go. */
@Component
class UsualPaper {
    private final PaperRules rules;
    private final Clock clock;

    UsualPaper(PaperRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    NewPaperForm form(Unit issuer) {
        return new NewPaperForm(
                issuer.code(),
                "",
                "",
                LocalDate.now(clock).toString(),
                Signatory.at(issuer.level()).getFirst().word(),
                String.join("\n", recipients(issuer)),
                "",
                false);
    }

    /**
     * The typed paper, in which the usual signatory and recipients of another issuer give way to
     * those of the one chosen; what somebody typed himself stays.
     */
    NewPaperForm following(NewPaperForm typed, List<Unit> own) {
        return own.stream()
                .filter(unit -> unit.code().equals(typed.issuer()))
                .findFirst()
                .map(issuer ->
                        typed.with(
                                signatory(typed, issuer),
                                isUsualElsewhere(typed, issuer, own)
                                        ? String.join("\n", recipients(issuer))
                                        : typed.recipients()))
                .orElse(typed);
    }

    /** The same rank at this issuer: a chair becomes a head, a deputy chair a deputy head. */
    private static String signatory(NewPaperForm typed, Unit issuer) {
        List<Signatory> here = Signatory.at(issuer.level());
        Optional<Signatory> chosen =
                Signatory.of(typed.signatory()).filter(one -> !here.contains(one));
        return chosen.flatMap(one ->
                        here.stream()
                                .filter(other -> other.isDeputy() == one.isDeputy())
                                .findFirst())
                .map(Signatory::word)
                .orElse(typed.signatory());
    }

    private boolean isUsualElsewhere(NewPaperForm typed, Unit issuer, List<Unit> own) {
        List<String> lines = typed.recipientLines();
        return own.stream()
                .filter(unit -> !unit.equals(issuer))
                .anyMatch(unit -> recipients(unit).equals(lines));
    }

    private List<String> recipients(Unit issuer) {
        return rules.recipients(issuer, LocalDate.now(clock));
    }
}
