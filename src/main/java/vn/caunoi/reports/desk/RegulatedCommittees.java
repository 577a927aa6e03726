package vn.caunoi.reports.desk;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Committees;
import vn.caunoi.organization.Committees.InPlace;
import vn.caunoi.organization.Regulation;
import vn.caunoi.organization.RegulationRecords;
import vn.caunoi.organization.RegulationRecords.Counted;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.spi.Entry;
import vn.caunoi.reports.spi.Question;
import vn.caunoi.storage.ScopedTransactions;

/** Committees in place whose working regulation is in force on the last day. */
@Component
final class RegulatedCommittees {
    private final Committees committees;
    private final RegulationRecords regulations;
    private final ScopedTransactions transactions;

    RegulatedCommittees(
            Committees committees, RegulationRecords regulations, ScopedTransactions transactions) {
        this.committees = committees;
        this.regulations = regulations;
        this.transactions = transactions;
    }

    /** Units without any recorded regulation are left out: there a figure may have been typed. */
    Map<UnitId, BigDecimal> tally(Question question) {
        Set<InPlace> inPlace = inPlace(question);
        return regulations.begunBy(question.standing(), question.lastDay()).stream()
                .collect(Collectors.groupingBy(Counted::of))
                .entrySet()
                .stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                begun ->
                                        BigDecimal.valueOf(
                                                begun.getValue().stream()
                                                        .filter(one ->
                                                                counts(one, inPlace, question))
                                                        .map(one -> one.kept().record().unit())
                                                        .distinct()
                                                        .count())));
    }

    /** One regulation for each committee that is counted. */
    List<Entry> entries(Question question, Scope scope) {
        Set<UnitId> seen = new HashSet<>();
        return transactions.read(
                scope.readable(),
                () -> {
                    Set<InPlace> inPlace = inPlace(question);
                    return regulations.begunBy(question.standing(), question.lastDay()).stream()
                            .filter(one -> counts(one, inPlace, question))
                            .map(one -> one.kept().record())
                            .filter(regulation -> seen.add(regulation.unit()))
                            .map(RegulatedCommittees::entry)
                            .toList();
                });
    }

    private Set<InPlace> inPlace(Question question) {
        return Set.copyOf(committees.inPlace(question.standing(), question.lastDay()));
    }

    private static boolean counts(Counted one, Set<InPlace> inPlace, Question question) {
        Regulation regulation = one.kept().record();
        return regulation.validity().contains(question.lastDay())
                && inPlace.contains(new InPlace(one.of(), regulation.unit()));
    }

    private static Entry entry(Regulation regulation) {
        return new Entry(
                "regulation_kind.working",
                regulation.number(),
                regulation.adoptedOn(),
                List.of(regulation.unit()),
                Optional.of(regulation.issuedBy()),
                BigDecimal.ONE);
    }
}
