package vn.caunoi.committees;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.access.LifeSource;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Regulation;
import vn.caunoi.organization.RegulationRecords;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.Texts;

/** Working regulations as moments of an area. */
@Component
class RegulationLife implements LifeSource {
    private final RegulationRecords records;
    private final ScopedTransactions transactions;

    RegulationLife(RegulationRecords records, ScopedTransactions transactions) {
        this.records = records;
        this.transactions = transactions;
    }

    @Override
    public List<Moment> of(Scope scope, UnitId unit, int most, Texts.Reader texts) {
        return transactions.read(scope.readable(), () -> records.of(unit)).stream()
                .limit(most)
                .map(kept -> moment(kept.record(), texts))
                .toList();
    }

    private static Moment moment(Regulation regulation, Texts.Reader texts) {
        return new Moment(
                regulation.adoptedOn(),
                texts.get("committees.life.regulation", regulation.number()),
                Optional.empty());
    }
}
