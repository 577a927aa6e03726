package vn.caunoi.funds.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.funds.Direction;
import vn.caunoi.funds.desk.FundUnits;
import vn.caunoi.funds.store.RequestRow;
import vn.caunoi.funds.store.VoucherRow;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.VietnameseFormat;

/** Puts vouchers and requests into words: labels for code words, names for units. */
@Component
class FundLines {
    private final Units units;

    FundLines(Units units) {
        this.units = units;
    }

    List<VoucherLine> vouchers(List<VoucherRow> rows, PageFrame frame) {
        Map<UnitId, List<Unit>> versions = versions(rows.stream().map(VoucherRow::unit).toList());
        return rows.stream()
                .map(row ->
                        new VoucherLine(
                                "/quy/phieu/" + row.id(),
                                row.day(),
                                frame.text(
                                        "funds.line.what",
                                        FundWords.direction(frame.texts(), row.direction()),
                                        FundWords.fund(frame.texts(), row.fund())),
                                FundUnits.name(
                                        versions.getOrDefault(row.unit(), List.of()), row.day()),
                                FundWords.purpose(frame.texts(), row.purpose()),
                                row.number(),
                                signed(row.direction(), row.amount(), frame.format())))
                .toList();
    }

    List<RequestLine> requests(List<RequestRow> rows, PageFrame frame) {
        Map<UnitId, List<Unit>> versions = versions(rows.stream().map(RequestRow::unit).toList());
        return rows.stream()
                .map(row ->
                        new RequestLine(
                                "/quy/de-nghi/" + row.id(),
                                row.askedOn(),
                                row.wantedOn(),
                                FundWords.fund(frame.texts(), row.fund()),
                                FundUnits.name(
                                        versions.getOrDefault(row.unit(), List.of()),
                                        row.askedOn()),
                                FundWords.purpose(frame.texts(), row.purpose()),
                                frame.format().money(row.amount())))
                .toList();
    }

    static String signed(Direction direction, long amount, VietnameseFormat format) {
        return switch (direction) {
            case RECEIPT -> "+" + format.money(amount);
            case PAYMENT -> "−" + format.money(amount);
        };
    }

    private Map<UnitId, List<Unit>> versions(Collection<UnitId> of) {
        return units.versions(of.stream().distinct().toList()).stream()
                .collect(Collectors.groupingBy(Unit::id));
    }
}
