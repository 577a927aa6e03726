package vn.caunoi.reports.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.Explanation.TypedEntry;
import vn.caunoi.reports.model.Expression;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.reports.spi.Entry;
import vn.caunoi.reports.spi.Question;
import vn.caunoi.reports.store.TypedFigures;
import vn.caunoi.storage.Batches;
import vn.caunoi.storage.ScopedTransactions;

/** Finds what stands behind a figure, within the reader's scope. */
@Component
public class Origins {
    private final FigureDesk desk;
    private final ScopedTransactions transactions;
    private final Batches batches;
    private final Accounts accounts;

    Origins(FigureDesk desk, ScopedTransactions transactions, Batches batches, Accounts accounts) {
        this.desk = desk;
        this.transactions = transactions;
        this.batches = batches;
        this.accounts = accounts;
    }

    /** Records counted directly in the indicator; those of its parts are found at the parts. */
    public List<Entry> entries(Indicator indicator, UnitId unit, Period period, Scope scope) {
        Question question = desk.question(List.of(unit), period.range(), period.months());
        return Stream.of(Optional.of(indicator.expression()), indicator.denominator())
                .flatMap(Optional::stream)
                .flatMap(expression -> expression.measures().stream())
                .distinct()
                .flatMap(measure -> desk.source(measure).entries(measure, question, scope).stream())
                .distinct()
                .sorted(Comparator.comparing(Entry::day))
                .toList();
    }

    /** Typed figures and targets, with who typed them. */
    public List<TypedEntry> typed(Indicator indicator, UnitId unit, Period period, Scope scope) {
        Question question = desk.question(List.of(unit), period.range(), period.months());
        return transactions.read(
                scope.readable(),
                () -> {
                    List<TypedFigures.Figure> rows = rows(indicator, unit, period, question);
                    Map<UUID, Batches.Batch> known =
                            batches.find(
                                    rows.stream()
                                            .flatMap(row -> row.batch().stream())
                                            .collect(Collectors.toSet()));
                    return rows.stream()
                            .map(row ->
                                    new TypedEntry(
                                            row.unit(),
                                            row.period(),
                                            row.value(),
                                            row.recordedAt(),
                                            row.batch().flatMap(id -> typist(known, id))))
                            .toList();
                });
    }

    private List<TypedFigures.Figure> rows(
            Indicator indicator, UnitId unit, Period period, Question question) {
        if (indicator.expression() instanceof Expression.Plan) {
            return desk.typedValues(TypedFigures.Kind.TARGET, question, Optional.of(period))
                    .targets(indicator, unit);
        }
        boolean typed = indicator.isTyped() || indicator.typedAt().isPresent();
        return typed
                ? desk.typedValues(TypedFigures.Kind.ENTERED, question, Optional.of(period))
                        .behind(indicator, unit)
                : List.of();
    }

    private Optional<String> typist(Map<UUID, Batches.Batch> known, UUID batch) {
        return Optional.ofNullable(known.get(batch))
                .flatMap(Batches.Batch::account)
                .flatMap(account ->
                        accounts.names(Set.of(new AccountId(account))).values().stream()
                                .findFirst());
    }
}
