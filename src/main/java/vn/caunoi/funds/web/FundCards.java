package vn.caunoi.funds.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.Period;
import vn.caunoi.calendar.PeriodKind;
import vn.caunoi.funds.Direction;
import vn.caunoi.funds.desk.FundUnits;
import vn.caunoi.funds.store.LedgerQueries;
import vn.caunoi.funds.store.LedgerQueries.FundSum;
import vn.caunoi.organization.Coverage;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.Units;
import vn.caunoi.reports.Report;
import vn.caunoi.reports.Reporting;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.Tile;

/**
 * What each fund of a unit holds today and did this year; the plan of the year is the indicator
 * QN02 of the periodic report. An area has no account, so it shows what came from it and what went
 * to it.
 */
@Component
class FundCards {
    private static final String PLAN = "QN02";
    private static final String PERCENT = "QN05";

    private final LedgerQueries ledger;
    private final FundUnits fundUnits;
    private final Units units;
    private final Reporting reporting;
    private final Clock clock;

    FundCards(
            LedgerQueries ledger,
            FundUnits fundUnits,
            Units units,
            Reporting reporting,
            Clock clock) {
        this.ledger = ledger;
        this.fundUnits = fundUnits;
        this.units = units;
        this.reporting = reporting;
        this.clock = clock;
    }

    /** The For-the-Poor Fund always, the others once they had any money. */
    List<FundCard> of(Scope scope, Unit unit, Coverage ever, PageFrame frame) {
        Period year = Period.containing(PeriodKind.YEAR, LocalDate.now(clock));
        Set<String> used =
                ledger.sums(scope, ever).stream().map(FundSum::fund).collect(Collectors.toSet());
        Optional<Map<String, Long>> balances = balances(scope, unit);
        List<FundSum> sums = ledger.sums(scope, units.coverage(List.of(unit.id()), year.range()));
        List<FundCard> cards = new ArrayList<>();
        for (String fund : FundWords.FUNDS) {
            boolean planned = fund.equals(FundWords.FOR_THE_POOR);
            if (planned || used.contains(fund)) {
                List<Tile> tiles = new ArrayList<>();
                balances.map(held -> held.getOrDefault(fund, 0L))
                        .ifPresent(held -> tiles.add(money(held, frame, "funds.tile.balance")));
                tiles.addAll(flows(fund, sums, year, frame));
                if (planned) {
                    tiles.addAll(plan(reporting.values(scope, unit.code(), year), frame));
                }
                cards.add(new FundCard(FundWords.fund(frame.texts(), fund), tiles));
            }
        }
        return cards;
    }

    /** Empty for an area. */
    private Optional<Map<String, Long>> balances(Scope scope, Unit unit) {
        return Optional.of(fundUnits.accounts(unit))
                .filter(accounts -> !accounts.isEmpty())
                .map(accounts -> ledger.balances(scope, accounts, LocalDate.now(clock)));
    }

    private static List<Tile> flows(String fund, List<FundSum> sums, Period year, PageFrame frame) {
        String number = String.valueOf(year.year());
        return List.of(
                money(sum(sums, fund, Direction.RECEIPT), frame, "funds.tile.receipts", number),
                money(sum(sums, fund, Direction.PAYMENT), frame, "funds.tile.payments", number));
    }

    private static List<Tile> plan(Report year, PageFrame frame) {
        List<Tile> tiles = new ArrayList<>();
        year.value(PLAN)
                .ifPresent(plan ->
                        tiles.add(
                                money(
                                        plan.setScale(0, RoundingMode.HALF_UP).longValueExact(),
                                        frame,
                                        "funds.tile.plan",
                                        String.valueOf(year.period().year()))));
        year.value(PERCENT)
                .ifPresent(percent ->
                        tiles.add(
                                Tile.of(
                                                frame.format()
                                                        .percent(
                                                                percent.setScale(
                                                                        0, RoundingMode.HALF_UP)),
                                                frame.text("funds.tile.percent"))
                                        .filled(percent.min(BigDecimal.valueOf(100)).intValue())));
        return tiles;
    }

    private static Tile money(long amount, PageFrame frame, String key, Object... args) {
        return Tile.of(frame.format().spokenMoney(amount), frame.text(key, args));
    }

    private static long sum(List<FundSum> sums, String fund, Direction direction) {
        return sums.stream()
                .filter(sum -> sum.fund().equals(fund) && sum.direction() == direction)
                .mapToLong(FundSum::amount)
                .sum();
    }
}
