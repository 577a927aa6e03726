package vn.caunoi.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.access.Role;
import vn.caunoi.funds.desk.RequestOutcome;
import vn.caunoi.funds.desk.VoucherOutcome;
import vn.caunoi.funds.desk.VoucherOutcome.Written;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.WardFiles;
import vn.caunoi.web.Refusal;

/** Whatever people do in whatever order, the books are right after each act. */
class RandomActsTest {
    private static final List<String> FUNDS = List.of("for_the_poor", "disaster_appeal");
    private static final int ACTS = 40;

    private static TestProduct product;
    private static FundDesk officer;
    private static FundDesk chair;
    private static FundDesk head;

    private final List<UUID> vouchers = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private final List<UUID> acts = new ArrayList<>();

    @BeforeAll
    static void aWard() {
        product = TestProduct.start();
        product.take(WardFiles.withAreas(4));
        product.account("canbo", Role.WARD_OFFICER, "P");
        product.account("chutich", Role.CHAIR, "P");
        product.account("ban3", Role.HEAD, "P-3");
        officer = FundDesk.of(product, "canbo");
        chair = FundDesk.of(product, "chutich");
        head = FundDesk.of(product, "ban3");
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @RepeatedTest(6)
    void theBooksAreRightAfterEveryAct(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int done = 0;
        for (int i = 0; i < ACTS; i++) {
            String what = "seed %d, act %d".formatted(repetition.getCurrentRepetition(), i);
            done += act(random) ? 1 : 0;
            theBalanceIsTheSumOfTheLines(what);
            noAccountIsEverBelowNought(what);
            everyVouchersLinesAddUpToNought(what);
            paidRequestsAndTheirVouchersAgree(what);
        }
        assertThat(done).as("acts that were done").isGreaterThan(ACTS / 3);
    }

    private boolean act(Random random) {
        try {
            return switch (random.nextInt(11)) {
                case 0, 1 -> receive(random);
                case 2 -> ask(random);
                case 9, 10 -> takeIn(random);
                case 3 -> decide(random);
                case 4, 5 -> pay(random);
                case 6 -> correct(random);
                case 7 -> withdraw(random);
                default -> undo(random);
            };
        } catch (Refusal refused) {
            return false;
        }
    }

    private boolean receive(Random random) {
        FundDesk hand = random.nextBoolean() ? officer : head;
        return remember(
                hand.receive(
                        "P-3", pick(FUNDS, random), 1 + random.nextInt(1000), someDay(random)));
    }

    private boolean ask(Random random) {
        RequestOutcome asked =
                officer.asked(
                        "P-" + (1 + random.nextInt(4)),
                        pick(FUNDS, random),
                        1 + random.nextInt(700),
                        Optional.of("tet"),
                        Optional.empty());
        requests.add(asked.request().toString());
        acts.add(asked.act());
        return true;
    }

    private boolean decide(Random random) {
        if (requests.isEmpty()) {
            return false;
        }
        String request = pick(requests, random);
        acts.add((random.nextInt(4) == 0 ? chair.refuse(request) : chair.approve(request)).act());
        return true;
    }

    private boolean pay(Random random) {
        return !requests.isEmpty()
                && remember(officer.tryToPay(pick(requests, random), officer.today()));
    }

    private boolean correct(Random random) {
        if (vouchers.isEmpty()) {
            return false;
        }
        var standing = officer.voucher(pick(vouchers, random));
        return standing.stands()
                && remember(
                        officer.correct(
                                standing.id(),
                                standing.version(),
                                officer.receipt(
                                        "P-" + (1 + random.nextInt(4)),
                                        pick(FUNDS, random),
                                        1 + random.nextInt(1000),
                                        someDay(random))));
    }

    private boolean withdraw(Random random) {
        if (vouchers.isEmpty()) {
            return false;
        }
        var standing = officer.voucher(pick(vouchers, random));
        return standing.stands() && remember(officer.withdraw(standing.id(), standing.version()));
    }

    private boolean undo(Random random) {
        return !acts.isEmpty() && officer.undo(pick(acts, random), random);
    }

    /** A file with receipts and payments of earlier days, without those that are refused. */
    private boolean takeIn(Random random) {
        List<NewVoucher> rows = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            rows.add(
                    new NewVoucher(
                            "row" + random.nextInt(30),
                            officer.unit("P").id(),
                            officer.unit("P-" + (1 + random.nextInt(4))).id(),
                            someDay(random),
                            pick(FUNDS, random),
                            pick(List.of(Direction.values()), random),
                            1 + random.nextInt(500),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
        }
        Map<VoucherKey, NewVoucher> distinct = new LinkedHashMap<>();
        rows.forEach(row -> distinct.put(row.key(), row));
        FundIntake intake = product.bean(FundIntake.class);
        UUID batch = UUID.randomUUID();
        product.bean(ScopedTransactions.class)
                .write(
                        officer.scope().writable(),
                        () -> {
                            List<NewVoucher> file = List.copyOf(distinct.values());
                            var refused = intake.overdrawn(file);
                            return intake.take(
                                    batch,
                                    file.stream()
                                            .filter(row -> !refused.contains(row.key()))
                                            .toList());
                        });
        acts.add(batch);
        return true;
    }

    private boolean remember(VoucherOutcome outcome) {
        if (outcome instanceof Written written) {
            vouchers.add(written.voucher());
            acts.add(written.act());
            return true;
        }
        return false;
    }

    private static LocalDate someDay(Random random) {
        return officer.today().minusDays(random.nextInt(60));
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static void theBalanceIsTheSumOfTheLines(String what) {
        assertThat(
                        pairs(
                                """
                                SELECT commune_id || fund AS key, sum(change)::bigint AS amount FROM funds.account_month
                                GROUP BY 1
                                """))
                .as(what)
                .isEqualTo(
                        pairs(
                                """
                                SELECT commune_id || fund AS key, sum(amount)::bigint AS amount FROM funds.posting
                                WHERE account = 'fund' GROUP BY 1
                                """));
        assertThat(
                        pairs(
                                """
                                SELECT commune_id || fund AS key, sum(amount)::bigint AS amount FROM funds.posting
                                WHERE account = 'fund' GROUP BY 1 HAVING sum(amount) <> 0
                                """))
                .as(what)
                .isEqualTo(
                        pairs(
                                """
                                SELECT commune_id || fund AS key,
                                       sum(CASE direction WHEN 'receipt' THEN amount ELSE -amount END)::bigint AS amount
                                FROM funds.voucher WHERE withdrawn_at IS NULL
                                GROUP BY 1 HAVING sum(CASE direction WHEN 'receipt' THEN amount ELSE -amount END) <> 0
                                """));
    }

    private static void noAccountIsEverBelowNought(String what) {
        assertThat(
                        pairs(
                                """
                                SELECT commune_id || fund || day AS key, balance AS amount FROM (
                                    SELECT commune_id, fund, day,
                                           sum(sum(amount)) OVER (PARTITION BY commune_id, fund ORDER BY day)::bigint AS balance
                                    FROM funds.posting WHERE account = 'fund' GROUP BY commune_id, fund, day) days
                                WHERE balance < 0
                                """))
                .as(what)
                .isEmpty();
    }

    private static void everyVouchersLinesAddUpToNought(String what) {
        assertThat(
                        pairs(
                                """
                                SELECT voucher_id || fund || day || unit_id AS key, sum(amount)::bigint AS amount
                                FROM funds.posting GROUP BY 1 HAVING sum(amount) <> 0
                                """))
                .as(what)
                .isEmpty();
    }

    /** A request is paid exactly when a voucher of its money stands. */
    private static void paidRequestsAndTheirVouchersAgree(String what) {
        assertThat(
                        pairs(
                                """
                                SELECT r.id::text AS key, r.amount FROM funds.payment_request r
                                JOIN LATERAL (SELECT state FROM funds.payment_step s WHERE s.request_id = r.id
                                              ORDER BY number DESC LIMIT 1) latest ON true
                                WHERE latest.state = 'paid'
                                """))
                .as(what)
                .isEqualTo(
                        pairs(
                                """
                                SELECT s.request_id::text AS key, sum(v.amount)::bigint AS amount FROM funds.payment_step s
                                JOIN funds.voucher v ON v.id = s.voucher_id AND v.withdrawn_at IS NULL
                                GROUP BY 1
                                """));
    }

    private static Map<String, Long> pairs(String sql) {
        Map<String, Long> pairs = new TreeMap<>();
        product.bean(ScopedTransactions.class)
                .read(
                        Reach.EVERYTHING,
                        () ->
                                product.bean(JdbcClient.class)
                                        .sql(sql)
                                        .query((row, number) ->
                                                Map.entry(
                                                        row.getString("key"),
                                                        row.getLong("amount")))
                                        .list())
                .forEach(pair -> pairs.put(pair.getKey(), pair.getValue()));
        return pairs;
    }
}
