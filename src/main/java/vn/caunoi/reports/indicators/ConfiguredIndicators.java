package vn.caunoi.reports.indicators;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Posts;
import vn.caunoi.access.Role;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.reports.indicators.IndicatorVersions.Version;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.reports.model.IndicatorReading;
import vn.caunoi.reports.model.IndicatorReading.Outcome;
import vn.caunoi.reports.model.NewIndicator;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Refusal;

/**
 * Indicators added by configuration. What a figure means never changes: its unit, how it adds and
 * its formula are as it was added; names and headings get new versions, and it may end.
 */
@Component
@Lazy(false)
public class ConfiguredIndicators implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(ConfiguredIndicators.class);

    private final IndicatorVersions versions;
    private final Catalogue catalogue;
    private final Posts posts;
    private final ScopedTransactions transactions;
    private final Clock clock;
    private volatile long known = -1;

    ConfiguredIndicators(
            IndicatorVersions versions,
            Catalogue catalogue,
            Posts posts,
            ScopedTransactions transactions,
            Clock clock) {
        this.versions = versions;
        this.catalogue = catalogue;
        this.posts = posts;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        refresh();
    }

    /** Follows what another process of the product added. */
    void refresh() {
        long count = transactions.read(Reach.NOTHING, versions::count);
        if (count != known) {
            catalogue.configure(readable(transactions.read(Reach.NOTHING, versions::latest)));
            known = count;
        }
    }

    /** In the order of adding, so that a formula finds what it rests on. */
    private List<Indicator> readable(List<Version> latest) {
        List<Indicator> indicators = new ArrayList<>();
        Catalogue growing = Catalogue.read();
        for (Version version : latest) {
            switch (new IndicatorReading(growing).read(version.given())) {
                case Outcome.Made made -> indicators.add(made.indicator());
                case Outcome.Wrong wrong ->
                        LOG.error("Indicator {} is left out: {}", version.code(), wrong.fault());
            }
            growing.configure(indicators);
        }
        return indicators;
    }

    /** Who looks after the installation, and the central level. */
    public boolean mayConfigure(Scope scope) {
        return posts.administers(scope.account())
                || !posts.places(scope.account(), Set.of(Role.CENTRAL)).isEmpty();
    }

    List<Version> all(Scope scope) {
        require(scope);
        refresh();
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

    /** Adds one; from then on it is typed, reported, added up and imported like any other. */
    void add(Scope scope, NewIndicator given) {
        require(scope);
        refresh();
        if (catalogue.find(given.code()).isPresent() && !catalogue.isShipped(given.code())) {
            throw new Refusal("indicators.refused.taken", given.code());
        }
        switch (new IndicatorReading(catalogue).read(given)) {
            case Outcome.Made made -> write(scope, 1, given);
            case Outcome.Wrong wrong ->
                    throw new Refusal(
                            "indicators.refused."
                                    + wrong.fault()
                                            .name()
                                            .toLowerCase(Locale.ROOT)
                                            .replace('_', '-'),
                            wrong.about());
        }
    }

    /**
     * What may change of one.
     *
     * @param until the day from which it is not asked any more; {@link DateRange#FOREVER} for none
     */
    record Renaming(String nameVi, String nameEn, String programme, LocalDate until) {}

    /** Gives one another name or heading, or ends it; what was typed stays. */
    void change(Scope scope, String code, int seen, Renaming renaming) {
        Version last = of(scope, code).getFirst();
        if (last.number() != seen) {
            throw new Refusal("indicators.refused.overtaken");
        }
        NewIndicator given = last.given();
        LocalDate from = given.validity().from();
        if (!renaming.until().isAfter(from)) {
            throw new Refusal("indicators.refused.ends-before");
        }
        write(
                scope,
                seen + 1,
                new NewIndicator(
                        code,
                        renaming.nameVi(),
                        renaming.nameEn(),
                        given.unit(),
                        renaming.programme(),
                        given.shortest(),
                        given.origin(),
                        new DateRange(from, renaming.until())));
    }

    private void write(Scope scope, int number, NewIndicator given) {
        boolean first =
                transactions.write(
                        Reach.NOTHING,
                        () ->
                                versions.add(
                                        new Version(
                                                number,
                                                given,
                                                scope.account().value(),
                                                OffsetDateTime.now(clock))));
        refresh();
        if (!first) {
            throw new Refusal("indicators.refused.overtaken");
        }
    }

    private void require(Scope scope) {
        if (!mayConfigure(scope)) {
            throw new NotFound();
        }
    }
}
