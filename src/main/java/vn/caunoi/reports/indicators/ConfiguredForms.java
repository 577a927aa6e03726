package vn.caunoi.reports.indicators;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.reports.indicators.SheetVersions.Version;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Refusal;

/** Forms that were put together by configuration, in versions. */
@Component
public class ConfiguredForms {
    private static final Pattern CODE = Pattern.compile("B[A-Z0-9]{1,9}");

    private final SheetVersions versions;
    private final ConfiguredIndicators indicators;
    private final Catalogue catalogue;
    private final ScopedTransactions transactions;
    private final Clock clock;

    ConfiguredForms(
            SheetVersions versions,
            ConfiguredIndicators indicators,
            Catalogue catalogue,
            ScopedTransactions transactions,
            Clock clock) {
        this.versions = versions;
        this.indicators = indicators;
        this.catalogue = catalogue;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The forms that units of a level fill in for a period. */
    public List<Sheet> asked(UnitLevel level, Period period) {
        return transactions.read(Reach.NOTHING, versions::latest).stream()
                .map(Version::sheet)
                .filter(sheet -> sheet.isFilledIn(level, period))
                .toList();
    }

    /** All forms that units of a level fill in, whatever the period, by code. */
    public List<Sheet> of(UnitLevel level) {
        return transactions.read(Reach.NOTHING, versions::latest).stream()
                .map(Version::sheet)
                .filter(sheet -> sheet.level() == level)
                .toList();
    }

    List<Version> all(Scope scope) {
        require(scope);
        return transactions.read(Reach.NOTHING, versions::latest);
    }

    /** All versions of one, the newest first. */
    List<Version> of(Scope scope, String code) {
        require(scope);
        List<Version> found = transactions.read(Reach.NOTHING, () -> versions.of(code));
        if (found.isEmpty()) {
            throw new NotFound();
        }
        return found;
    }

    /**
     * Writes a form: its first version, or the next one. Code, level and kind of period stay.
     *
     * @param seen the version that its writer saw; 0 for a new form
     */
    void write(Scope scope, Sheet sheet, int seen) {
        require(scope);
        check(sheet);
        if (seen > 0 && of(scope, sheet.code()).getFirst().number() != seen) {
            throw new Refusal("indicators.refused.overtaken");
        }
        boolean first =
                transactions.write(
                        Reach.NOTHING,
                        () ->
                                versions.add(
                                        new Version(
                                                seen + 1,
                                                sheet,
                                                scope.account().value(),
                                                OffsetDateTime.now(clock))));
        if (!first) {
            throw seen == 0
                    ? new Refusal("indicators.refused.taken", sheet.code())
                    : new Refusal("indicators.refused.overtaken");
        }
    }

    private void check(Sheet sheet) {
        if (!CODE.matcher(sheet.code()).matches()) {
            throw new Refusal("indicators.form.refused.code", sheet.code());
        }
        if (sheet.indicators().isEmpty()) {
            throw new Refusal("indicators.form.refused.empty");
        }
        for (String code : sheet.indicators()) {
            Optional<Indicator> indicator = catalogue.find(code);
            if (indicator.isEmpty()) {
                throw new Refusal("indicators.refused.formula-unknown", code);
            }
            if (!indicator.get().isAskedOf(sheet.level(), sheet.kind())) {
                throw new Refusal("indicators.form.refused.not-asked", code);
            }
        }
    }

    private void require(Scope scope) {
        if (!indicators.mayConfigure(scope)) {
            throw new NotFound();
        }
    }
}
