package vn.caunoi.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Role;
import vn.caunoi.funds.desk.Receipts;
import vn.caunoi.funds.desk.RequestOutcome;
import vn.caunoi.funds.desk.VoucherEntry;
import vn.caunoi.funds.desk.VoucherOutcome;
import vn.caunoi.funds.desk.VoucherOutcome.NumberTaken;
import vn.caunoi.funds.desk.VoucherOutcome.Overdrawn;
import vn.caunoi.funds.desk.VoucherOutcome.Stale;
import vn.caunoi.funds.desk.VoucherOutcome.Written;
import vn.caunoi.funds.model.RequestState;
import vn.caunoi.funds.store.VoucherRow;
import vn.caunoi.people.PersonId;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.WardFiles;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Refusal;

class PaymentRulesTest {
    private static final String FUND = "for_the_poor";

    private static TestProduct product;
    private static FundDesk officer;
    private static FundDesk chair;
    private static FundDesk head;

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

    private static String asked(FundDesk by, String unit, long amount) {
        return by.ask(unit, FUND, amount, "housing");
    }

    private static long balance() {
        return product.bean(ScopedTransactions.class)
                .read(
                        Reach.EVERYTHING,
                        () ->
                                product.bean(JdbcClient.class)
                                        .sql(
                                                "SELECT coalesce(sum(amount), 0)::bigint FROM funds.posting WHERE account = 'fund' AND fund = 'for_the_poor'")
                                        .query(Long.class)
                                        .single());
    }

    /** Leaves the account at exactly this much. */
    private static void hold(long amount) {
        long present = balance();
        if (present < amount) {
            officer.receive("P-1", FUND, amount - present);
        } else if (present > amount) {
            String request = asked(officer, "P-1", present - amount);
            chair.approve(request);
            officer.pay(request);
        }
    }

    @Test
    void onlyAPaidRequestBecomesAVoucher() {
        hold(1000);
        String request = asked(head, "P-3", 300);
        assertThat(balance()).isEqualTo(1000);
        chair.approve(request);
        assertThat(balance()).isEqualTo(1000);
        VoucherRow voucher = officer.voucher(UUID.fromString(officer.pay(request)));
        assertThat(balance()).isEqualTo(700);
        assertThat(voucher.direction()).isEqualTo(Direction.PAYMENT);
        assertThat(voucher.amount()).isEqualTo(300);
        assertThat(voucher.counterparty()).isEqualTo(officer.request(request).receiver());
        assertThat(officer.request(request).state()).isEqualTo(RequestState.PAID);
    }

    @Test
    void aPaymentNeedsAnotherHandThanTheOneThatAskedForIt() {
        Accounts accounts = product.bean(Accounts.class);
        AccountId both = product.account("haivai", Role.WARD_OFFICER, "P");
        accounts.appoint(
                both, Role.CHAIR, Optional.of(officer.unit("P").id()), LocalDate.of(2010, 1, 1));
        FundDesk twoPosts = FundDesk.of(product, "haivai");
        String own = asked(twoPosts, "P-2", 10);
        assertThatThrownBy(() -> twoPosts.approve(own))
                .isInstanceOf(Refusal.class)
                .hasMessage("funds.request.another-hand");
        assertThatThrownBy(() -> twoPosts.refuse(own)).isInstanceOf(Refusal.class);
        assertThat(chair.approve(own).request()).hasToString(own);
        assertThat(twoPosts.approve(asked(officer, "P-2", 10))).isNotNull();
    }

    @Test
    void twoAccountsOfOnePersonAreOneHand() {
        Accounts accounts = product.bean(Accounts.class);
        Optional<PersonId> person = Optional.of(new PersonId(UUID.randomUUID()));
        for (String name : List.of("maymot", "mayhai")) {
            AccountId account = accounts.open(name, name + name, person).orElseThrow();
            accounts.appoint(
                    account,
                    name.equals("maymot") ? Role.WARD_OFFICER : Role.CHAIR,
                    Optional.of(officer.unit("P").id()),
                    LocalDate.of(2010, 1, 1));
        }
        String own = asked(FundDesk.of(product, "maymot"), "P-2", 10);
        assertThatThrownBy(() -> FundDesk.of(product, "mayhai").approve(own))
                .hasMessage("funds.request.another-hand");
    }

    @Test
    void onlyWhoMaySignApprovesAndOnlyWhoKeepsTheAccountPays() {
        hold(1000);
        String request = asked(head, "P-3", 100);
        assertThatThrownBy(() -> officer.approve(request)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> head.approve(request)).isInstanceOf(NotFound.class);
        chair.approve(request);
        assertThatThrownBy(() -> head.tryToPay(request, head.today())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> chair.tryToPay(request, chair.today()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nothingIsPaidBeforeTheDayOnWhichItWasApproved() {
        hold(1000);
        String request = asked(officer, "P-3", 100);
        chair.approve(request);
        LocalDate before = officer.today().minusDays(1);
        assertThatThrownBy(() -> officer.tryToPay(request, before))
                .hasMessage("funds.request.paid-too-early");
        UUID id = UUID.fromString(officer.pay(request));
        assertThatThrownBy(() ->
                        officer.correct(
                                id,
                                officer.voucher(id).version(),
                                officer.receipt("P-3", FUND, 100, before)))
                .hasMessage("funds.request.paid-too-early");
    }

    @Test
    void whatWasNotApprovedOrWasPaidAlreadyIsNotPaid() {
        hold(1000);
        String request = asked(officer, "P-3", 100);
        assertThatThrownBy(() -> officer.tryToPay(request, officer.today()))
                .hasMessage("funds.request.moved-on");
        chair.approve(request);
        officer.pay(request);
        assertThatThrownBy(() -> officer.tryToPay(request, officer.today()))
                .hasMessage("funds.request.moved-on");
        assertThatThrownBy(() -> officer.withdrawRequest(request))
                .hasMessage("funds.request.moved-on");
        assertThat(balance()).isEqualTo(900);
    }

    @Test
    void onlyWhoAskedWithdrawsTheRequest() {
        String request = asked(head, "P-3", 100);
        assertThatThrownBy(() -> officer.withdrawRequest(request))
                .hasMessage("funds.request.only-who-asked");
        head.withdrawRequest(request);
        assertThatThrownBy(() -> chair.approve(request)).hasMessage("funds.request.moved-on");
    }

    @Test
    void aPaymentAboveTheAccountIsRefusedWithWhatIsInIt() {
        hold(500);
        String request = asked(officer, "P-3", 501);
        chair.approve(request);
        assertThat(officer.tryToPay(request, officer.today())).isEqualTo(new Overdrawn(500));
        assertThat(officer.request(request).state()).isEqualTo(RequestState.APPROVED);
        assertThat(balance()).isEqualTo(500);
    }

    @Test
    void anAccountIsJudgedAsAWholeHoweverLittleOfItTheWriterSees() {
        hold(0);
        Written receipt = head.receive("P-3", FUND, 800, head.today());
        String request = asked(officer, "P-4", 800);
        chair.approve(request);
        officer.pay(request);
        VoucherRow standing = head.voucher(receipt.voucher());
        assertThat(
                        head.correct(
                                standing.id(),
                                standing.version(),
                                head.receipt("P-3", FUND, 799, head.today())))
                .isInstanceOf(Overdrawn.class);
        assertThat(head.withdraw(standing.id(), standing.version())).isInstanceOf(Overdrawn.class);
        assertThat(head.undo(receipt.act(), new Random(1))).isFalse();
        assertThat(balance()).isZero();
    }

    @Test
    void theApprovedMoneyOfAVoucherCannotBeCorrected() {
        hold(1000);
        String request = asked(officer, "P-3", 200);
        chair.approve(request);
        UUID id = UUID.fromString(officer.pay(request));
        VoucherRow before = officer.voucher(id);
        FundDesk.written(
                officer.correct(
                        id,
                        before.version(),
                        officer.receipt("P-1", "disaster_appeal", 999, officer.today())));
        VoucherRow after = officer.voucher(id);
        assertThat(after.amount()).isEqualTo(200);
        assertThat(after.fund()).isEqualTo(FUND);
        assertThat(after.unit()).isEqualTo(before.unit());
        assertThat(after.direction()).isEqualTo(Direction.PAYMENT);
        assertThat(after.counterparty()).isEqualTo(before.counterparty());
    }

    @Test
    void aWithdrawnPaymentComesBackAndItsRequestIsNotPaidTwice() {
        hold(1000);
        String request = asked(officer, "P-3", 200);
        chair.approve(request);
        UUID id = UUID.fromString(officer.pay(request));
        Written withdrawn = FundDesk.written(officer.withdraw(id, officer.voucher(id).version()));
        assertThat(balance()).isEqualTo(1000);
        assertThat(officer.request(request).state()).isEqualTo(RequestState.RETURNED);
        assertThatThrownBy(() -> officer.tryToPay(request, officer.today()))
                .hasMessage("funds.request.moved-on");
        assertThat(officer.undo(withdrawn.act(), new Random(2))).isTrue();
        assertThat(officer.request(request).state()).isEqualTo(RequestState.PAID);
        assertThat(balance()).isEqualTo(800);
    }

    @Test
    void aSignatureCanBeTakenBackUntilItWasUsed() {
        hold(1000);
        String request = asked(officer, "P-3", 200);
        RequestOutcome first = chair.approve(request);
        assertThat(chair.undo(first.act(), new Random(3))).isTrue();
        assertThat(officer.request(request).state()).isEqualTo(RequestState.ASKED);
        assertThat(chair.undo(first.act(), new Random(3))).as("pressed twice").isTrue();
        assertThat(officer.request(request).state()).isEqualTo(RequestState.ASKED);

        RequestOutcome second = chair.approve(request);
        officer.pay(request);
        assertThat(chair.undo(second.act(), new Random(3))).isFalse();
        assertThat(officer.request(request).state()).isEqualTo(RequestState.PAID);
    }

    @Test
    void whoSavesAnOutdatedFormIsToldAndNothingIsLost() {
        Written receipt = officer.receive("P-3", FUND, 100, officer.today());
        int seen = officer.voucher(receipt.voucher()).version();
        FundDesk.written(
                head.correct(
                        receipt.voucher(), seen, head.receipt("P-3", FUND, 110, head.today())));
        VoucherOutcome outcome =
                officer.correct(
                        receipt.voucher(),
                        seen,
                        officer.receipt("P-3", FUND, 120, officer.today()));
        assertThat(outcome).isInstanceOf(Stale.class);
        assertThat(((Stale) outcome).by()).contains("ban3");
        assertThat(officer.voucher(receipt.voucher()).amount()).isEqualTo(110);
        assertThat(officer.withdraw(receipt.voucher(), seen)).isInstanceOf(Stale.class);
    }

    @Test
    void aNumberIsUsedOnceAYearThroughoutTheCommune() {
        var entry = officer.receipt("P-1", FUND, 100, officer.today());
        var numbered =
                new VoucherEntry(
                        entry.commune(),
                        entry.unit(),
                        entry.day(),
                        entry.fund(),
                        entry.direction(),
                        entry.amount(),
                        entry.purpose(),
                        entry.counterparty(),
                        Optional.of("PT041/" + officer.today().getYear()),
                        false);
        var receipts = product.bean(Receipts.class);
        FundDesk.written(receipts.receive(officer.scope(), numbered));
        var ofTheHead =
                new VoucherEntry(
                        entry.commune(),
                        head.unit("P-3").id(),
                        entry.day(),
                        entry.fund(),
                        entry.direction(),
                        entry.amount(),
                        entry.purpose(),
                        entry.counterparty(),
                        numbered.number(),
                        false);
        assertThat(receipts.receive(head.scope(), ofTheHead))
                .isEqualTo(new NumberTaken("PT042/" + officer.today().getYear()));
    }

    @Test
    void twoPaymentsAtOnceDoNotOverdraw() throws Exception {
        for (int round = 0; round < 5; round++) {
            hold(1000);
            String one = asked(officer, "P-3", 600);
            String other = asked(officer, "P-4", 600);
            chair.approve(one);
            chair.approve(other);
            List<VoucherOutcome> outcomes =
                    atOnce(
                            () -> officer.tryToPay(one, officer.today()),
                            () -> officer.tryToPay(other, officer.today()));
            assertThat(outcomes).hasAtLeastOneElementOfType(Written.class);
            assertThat(outcomes).contains(new Overdrawn(400));
            assertThat(balance()).isEqualTo(400);
        }
    }

    @Test
    void oneRequestPaidTwiceAtOnceIsPaidOnce() throws Exception {
        hold(1000);
        String request = asked(officer, "P-3", 100);
        chair.approve(request);
        List<Object> outcomes =
                atOnce(
                        () -> outcome(() -> officer.tryToPay(request, officer.today())),
                        () -> outcome(() -> officer.tryToPay(request, officer.today())));
        assertThat(outcomes)
                .hasAtLeastOneElementOfType(Written.class)
                .contains("funds.request.moved-on");
        assertThat(balance()).isEqualTo(900);
    }

    @Test
    void twoDecisionsAtOnceLeaveOne() throws Exception {
        for (int round = 0; round < 5; round++) {
            String request = asked(officer, "P-3", 100);
            List<Object> outcomes =
                    atOnce(
                            () -> outcome(() -> chair.approve(request)),
                            () -> outcome(() -> chair.refuse(request)));
            assertThat(outcomes)
                    .hasAtLeastOneElementOfType(RequestOutcome.class)
                    .contains("funds.request.moved-on");
        }
    }

    /** What an undo takes out of an account, a payment at the same moment cannot spend. */
    @Test
    void anUndoAndAPaymentAtOnceDoNotOverdraw() throws Exception {
        for (int round = 0; round < 5; round++) {
            hold(0);
            Written receipt = officer.receive("P-1", FUND, 500, officer.today());
            String request = asked(officer, "P-3", 500);
            chair.approve(request);
            atOnce(
                    () -> officer.undo(receipt.act(), new Random(7)),
                    () -> officer.tryToPay(request, officer.today()));
            assertThat(balance()).isZero();
        }
    }

    private static Object outcome(Callable<?> work) throws Exception {
        try {
            return work.call();
        } catch (Refusal refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    @SafeVarargs
    private static <T> List<T> atOnce(Callable<? extends T>... works) throws Exception {
        CyclicBarrier start = new CyclicBarrier(works.length);
        try (ExecutorService hands = Executors.newFixedThreadPool(works.length)) {
            List<Future<T>> futures =
                    Arrays.stream(works)
                            .map(work ->
                                    hands.<T>submit(() -> {
                                        start.await();
                                        return work.call();
                                    }))
                            .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}
