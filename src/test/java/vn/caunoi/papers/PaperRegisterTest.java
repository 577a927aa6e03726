package vn.caunoi.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.caunoi.testing.TestProduct.EVERYTHING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.papers.PaperQueries.PaperRow;
import vn.caunoi.papers.PaperQueries.Wish;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.WardFiles;

class PaperRegisterTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

    private static TestProduct product;
    private static PaperRegister register;

    @BeforeAll
    static void open() {
        product = TestProduct.start();
        product.take(WardFiles.withAreas(3));
        register = product.bean(PaperRegister.class);
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @Test
    void numbersFollowOneAnotherWhenManyAskAtOnceAndSomeGiveUp() throws Exception {
        Random dice = new Random(20260504);
        List<Callable<Optional<Integer>>> acts = new ArrayList<>();
        for (int act = 0; act < 200; act++) {
            boolean givesUp = dice.nextInt(3) == 0;
            String subject = "Việc thứ " + act;
            acts.add(() -> tryToIssue(subject, givesUp));
        }
        List<Integer> given = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Optional<Integer>> act : threads.invokeAll(acts)) {
                act.get().ifPresent(given::add);
            }
        }
        assertThat(given)
                .hasSizeBetween(100, 160)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, given.size()).boxed().toList());
        assertThat(numbers("P", PaperType.PLAN)).containsExactlyInAnyOrderElementsOf(given);
    }

    private static Optional<Integer> tryToIssue(String subject, boolean givesUp) {
        try {
            return Optional.of(
                    write(() -> {
                        int number = register.issue(paper("P", PaperType.PLAN, subject, MAY));
                        if (givesUp) {
                            throw new GivesUp();
                        }
                        return number;
                    }));
        } catch (GivesUp nothingIssued) {
            return Optional.empty();
        }
    }

    @Test
    void eachYearEachTypeAndEachIssuerCountsFromOne() {
        assertThat(issue("P", PaperType.NOTICE, LocalDate.of(2025, 12, 30))).isEqualTo(1);
        assertThat(issue("P", PaperType.NOTICE, LocalDate.of(2025, 12, 31))).isEqualTo(2);
        assertThat(issue("P", PaperType.NOTICE, LocalDate.of(2026, 1, 1))).isEqualTo(1);
        assertThat(issue("P", PaperType.NOTICE, LocalDate.of(2025, 12, 31))).isEqualTo(3);
        assertThat(issue("P", PaperType.INVITATION, LocalDate.of(2025, 12, 31))).isEqualTo(1);
        assertThat(issue("P-1", PaperType.NOTICE, LocalDate.of(2025, 12, 31))).isEqualTo(1);
    }

    @Test
    void aCancelledPaperKeepsItsNumberWithAReason() {
        UUID cancelled = entered("P", PaperType.DECISION);
        assertThat(write(() -> register.cancel(UUID.randomUUID(), cancelled, "Ghi nhầm trích yếu")))
                .isTrue();
        assertThat(write(() -> register.cancel(UUID.randomUUID(), cancelled, "Hủy lần nữa")))
                .isFalse();
        assertThat(issue("P", PaperType.DECISION, MAY)).isEqualTo(2);
        assertThat(row(cancelled).number()).isEqualTo(1);
        assertThat(row(cancelled).cancelledReason()).contains("Ghi nhầm trích yếu");
    }

    @Test
    void whatIsTakenBackAtOnceGivesItsNumberToTheNext() {
        UUID act = UUID.randomUUID();
        write(() -> register.issue(act, paper("P-2", PaperType.PLAN, "Nhầm", MAY), DISPATCH));
        assertThat(write(() -> register.takeBack(act, "hoàn tác"))).isPresent();
        assertThat(
                        product.bean(PaperQueries.class)
                                .find(
                                        EVERYTHING,
                                        new Wish(Optional.empty(), Optional.empty(), "nham"),
                                        0,
                                        9))
                .isEmpty();
        assertThat(issue("P-2", PaperType.PLAN, MAY)).isEqualTo(1);
    }

    @Test
    void aNumberBeforeAnotherCannotBeTakenBack() {
        UUID act = UUID.randomUUID();
        write(() -> register.issue(act, paper("P-2", PaperType.REPORT, "Trước", MAY), DISPATCH));
        issue("P-2", PaperType.REPORT, MAY);
        assertThat(write(() -> register.takeBack(act, "hoàn tác"))).isEmpty();
        assertThat(numbers("P-2", PaperType.REPORT)).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void aCancellationTakenBackLetsThePaperStandAgain() {
        UUID paper = entered("P", PaperType.SUBMISSION);
        UUID act = UUID.randomUUID();
        write(() -> register.cancel(act, paper, "Nhầm"));
        write(() -> register.takeBack(act, "hoàn tác"));
        assertThat(row(paper).cancelledReason()).isEmpty();
    }

    @Test
    void aBookOnPaperIsContinuedOnlyBeforeTheFirstNumber() {
        assertThat(begin(57)).isTrue();
        assertThat(begin(58)).isTrue();
        assertThat(issue("P-3", PaperType.MINUTES, MAY)).isEqualTo(59);
        assertThat(begin(70)).isFalse();
        assertThat(issue("P-3", PaperType.MINUTES, MAY)).isEqualTo(60);
    }

    private static boolean begin(int last) {
        return write(
                () -> register.beginAfter(unit("P"), unit("P-3"), PaperType.MINUTES, 2026, last));
    }

    @Test
    void aDayBeforeThatOfTheLastPaperIsKnown() {
        issue("P", PaperType.GUIDANCE, MAY);
        issue("P", PaperType.GUIDANCE, MAY.minusDays(9));
        assertThat(write(() -> register.latestDay(unit("P"), PaperType.GUIDANCE, 2026)))
                .contains(MAY);
        assertThat(write(() -> register.latestDay(unit("P"), PaperType.GUIDANCE, 2025))).isEmpty();
    }

    @Test
    void papersAreFoundWithoutMarksAndCapitals() {
        write(() ->
                register.issue(
                        paper("P", PaperType.LETTER, "Đôn đốc trả lời kiến nghị 100%", MAY)));
        for (String words : List.of("don doc", "TRẢ LỜI", "cv-mttq", "100%")) {
            assertThat(found(words)).as(words).containsExactly("Đôn đốc trả lời kiến nghị 100%");
        }
        assertThat(found("1_0")).isEmpty();
    }

    private static List<String> found(String words) {
        return product
                .bean(PaperQueries.class)
                .find(
                        EVERYTHING,
                        new Wish(Optional.of(2026), Optional.of(PaperType.LETTER), words),
                        0,
                        9)
                .stream()
                .map(PaperRow::subject)
                .toList();
    }

    @Test
    void whatIsNoTypeOfPaperGetsNoNumber() {
        assertThatThrownBy(() ->
                        new NewPaper(
                                unit("P"), unit("P"), "poem", "T", "Thơ", MAY, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aUnitWithPapersHoldsRecords() {
        entered("P", PaperType.RESOLUTION);
        assertThat(write(() -> register.holdsRecordsAt(Set.of(unit("P"))))).isTrue();
        assertThat(write(() -> register.holdsRecordsAt(Set.of(unit("T-01"))))).isFalse();
    }

    @Test
    void symbolsAndSignaturesComeFromTheRuleBook() {
        PaperRules rules = product.bean(PaperRules.class);
        assertThat(rules.symbol(PaperType.REPORT, UnitLevel.COMMUNE, MAY)).contains("BC-MTTQ-BTT");
        assertThat(rules.symbol(PaperType.REPORT, UnitLevel.RESIDENTIAL_AREA, MAY))
                .contains("BC-BCTMT");
        assertThat(rules.symbol(PaperType.DECISION, UnitLevel.RESIDENTIAL_AREA, MAY)).isEmpty();
        assertThat(rules.signature(Signatory.DEPUTY_CHAIR, MAY, Optional.empty()))
                .isEqualTo(
                        new Signature(
                                List.of("TM. BAN THƯỜNG TRỰC", "KT. CHỦ TỊCH"),
                                "PHÓ CHỦ TỊCH",
                                Optional.empty()));
        assertThat(rules.recipients(version("P"), MAY))
                .containsExactly(
                        "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Thử Nghiệm",
                        "Thường trực Đảng ủy phường Thử",
                        "Các Ban công tác Mặt trận");
        assertThat(rules.recipients(version("P-1"), MAY))
                .containsExactly(
                        "Chi ủy chi bộ khu phố 1",
                        "Ban Thường trực Ủy ban MTTQ Việt Nam phường Thử",
                        "Lưu: Ban công tác Mặt trận");
    }

    private static final PaperRegister.Dispatch DISPATCH = PaperRegister.Dispatch.UNKNOWN;

    private static UUID entered(String issuer, PaperType type) {
        return write(() ->
                        register.issue(
                                UUID.randomUUID(), paper(issuer, type, "Một việc", MAY), DISPATCH))
                .id();
    }

    private static int issue(String issuer, PaperType type, LocalDate day) {
        return write(() -> register.issue(paper(issuer, type, "Một việc", day)));
    }

    private static NewPaper paper(String issuer, PaperType type, String subject, LocalDate day) {
        return new NewPaper(
                unit("P"),
                unit(issuer),
                type.word(),
                type == PaperType.LETTER ? "CV-MTTQ-BTT" : "X-MTTQ-BTT",
                subject,
                day,
                Optional.empty());
    }

    private static List<Integer> numbers(String issuer, PaperType type) {
        return product
                .bean(PaperQueries.class)
                .find(
                        EVERYTHING,
                        new Wish(Optional.of(MAY.getYear()), Optional.of(type), ""),
                        0,
                        1000)
                .stream()
                .filter(row -> row.issuer().equals(unit(issuer)))
                .map(PaperRow::number)
                .toList();
    }

    private static PaperRow row(UUID id) {
        return product.bean(PaperQueries.class).find(EVERYTHING, id).orElseThrow();
    }

    private static Unit version(String code) {
        return product.bean(Units.class).named(code, MAY).orElseThrow();
    }

    private static UnitId unit(String code) {
        return product.bean(Units.class).named(code, MAY).orElseThrow().id();
    }

    private static <T> T write(Supplier<T> work) {
        return product.bean(ScopedTransactions.class).write(Reach.EVERYTHING, work);
    }

    private static final class GivesUp extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
