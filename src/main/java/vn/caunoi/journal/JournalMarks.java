package vn.caunoi.journal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;

/**
 * The newest link of each chain a person oversees. Whoever keeps the machine could rewrite the end
 * of a chain; whoever oversees it notes it down, so that they are not the same hand.
 */
@Component
class JournalMarks {
    private final JournalQueries journal;
    private final JournalVerification verification;
    private final Units units;
    private final Clock clock;

    JournalMarks(
            JournalQueries journal, JournalVerification verification, Units units, Clock clock) {
        this.journal = journal;
        this.verification = verification;
        this.units = units;
        this.clock = clock;
    }

    /** As one writes them down: code of the commune, number, digest. */
    List<String> of(Scope scope) {
        return journal.overseen(scope).stream()
                .flatMap(commune -> verification.newest(commune.value()).stream())
                .map(mark -> code(mark) + ":" + mark.number() + ":" + mark.onPaper())
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private String code(Mark mark) {
        return units.version(new UnitId(mark.commune()), LocalDate.now(clock))
                .map(Unit::code)
                .orElse(mark.commune().toString());
    }
}
