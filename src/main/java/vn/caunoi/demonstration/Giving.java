package vn.caunoi.demonstration;

import static vn.caunoi.demonstration.Voucher.Direction.PAYMENT;
import static vn.caunoi.demonstration.Voucher.Direction.RECEIPT;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Gifts to the funds of the ward and what was paid out of them; never more than came in before. */
final class Giving {
    private static final String POOR = "for_the_poor";
    private static final String DISASTER = "disaster_appeal";
    private static final int DISASTER_MONTH = 9;
    private static final int STEP = 10_000;
    private static final double NAMED_GIVER = 0.25;

    private final Timeline timeline;
    private final Areas areas;
    private final InventedNames names;
    private final RandomGenerator random;
    private final List<Voucher> vouchers = new ArrayList<>();
    private final Ledger ledger = new Ledger();

    Giving(Timeline timeline, Areas areas, InventedNames names, RandomGenerator random) {
        this.timeline = timeline;
        this.areas = areas;
        this.names = names;
        this.random = random;
    }

    /** The vouchers in the order of their days. */
    List<Voucher> vouchers() {
        timeline.months().forEach(this::receipts);
        List<NamedCsvRecord> wanted = Listing.rows("payments");
        timeline.years()
                .boxed()
                .flatMap(year -> wanted.stream().map(row -> Payment.of(row, year)))
                .filter(payment -> timeline.holds(payment.day()))
                .sorted(Comparator.comparing(Payment::day))
                .forEach(this::pay);
        timeline.years().mapToObj(year -> LocalDate.of(year, 10, 5)).forEach(this::passOn);
        return vouchers.stream().sorted(Comparator.comparing(Voucher::day)).toList();
    }

    private void receipts(YearMonth month) {
        for (Area area : areas.standingOn(month.atDay(1))) {
            IntStream.range(0, random.nextInt(perMonth(month) + 1))
                    .forEach(_ -> receive(area, month, POOR, random.nextInt(10, 100)));
            if (month.getMonthValue() == DISASTER_MONTH) {
                receive(area, month, DISASTER, random.nextInt(120, 400));
            }
        }
    }

    /** Most is given in the month for the poor, from 17 October to 18 November. */
    private static int perMonth(YearMonth month) {
        return switch (month.getMonth()) {
            case OCTOBER, NOVEMBER -> 10;
            default -> 4;
        };
    }

    private void receive(Area area, YearMonth month, String fund, int steps) {
        LocalDate day = month.atDay(random.nextInt(1, month.lengthOfMonth() + 1));
        boolean named = random.nextDouble() < NAMED_GIVER;
        if (timeline.holds(day)) {
            long amount = (long) steps * STEP;
            ledger.receive(fund, day, amount);
            Optional<String> giver = named ? Optional.of(names.anybody()) : Optional.empty();
            vouchers.add(
                    new Voucher(area.code(), day, fund, RECEIPT, amount, Optional.empty(), giver));
        }
    }

    private record Payment(String purpose, long wanted, LocalDate day) {
        static Payment of(NamedCsvRecord row, int year) {
            return new Payment(
                    row.getField("purpose"),
                    Long.parseLong(row.getField("amount")),
                    LocalDate.of(
                            year,
                            Integer.parseInt(row.getField("month")),
                            Integer.parseInt(row.getField("day"))));
        }
    }

    /** Pays what is wanted if enough was given before that day; else it has to wait a year. */
    private void pay(Payment payment) {
        if (payment.wanted() > ledger.held(POOR, payment.day())) {
            return;
        }
        List<Area> standing = areas.standingOn(payment.day());
        Area area = standing.get(random.nextInt(standing.size()));
        boolean ofMany = payment.purpose().equals("tet");
        ledger.pay(POOR, payment.day(), payment.wanted());
        vouchers.add(
                new Voucher(
                        ofMany ? Areas.WARD : area.code(),
                        payment.day(),
                        POOR,
                        PAYMENT,
                        payment.wanted(),
                        Optional.of(payment.purpose()),
                        ofMany ? Optional.empty() : Optional.of(names.anybody())));
    }

    /** What the appeal brought goes on to where the disaster was. */
    private void passOn(LocalDate day) {
        long held = ledger.held(DISASTER, day);
        if (timeline.holds(day) && held > 0) {
            ledger.pay(DISASTER, day, held);
            Optional<String> purpose = Optional.of("emergency");
            vouchers.add(
                    new Voucher(
                            Areas.WARD, day, DISASTER, PAYMENT, held, purpose, Optional.empty()));
        }
    }
}
