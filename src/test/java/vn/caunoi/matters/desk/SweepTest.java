package vn.caunoi.matters.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.access.Role;
import vn.caunoi.calendar.Holidays;
import vn.caunoi.calendar.WorkingDays;
import vn.caunoi.matters.model.Evidence;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterKind;
import vn.caunoi.matters.model.MatterState;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.matters.model.Outcome;
import vn.caunoi.matters.model.ToldHow;
import vn.caunoi.matters.store.Letter;
import vn.caunoi.matters.store.LetterPurpose;
import vn.caunoi.matters.store.LetterStore;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;

/** What clocks do by themselves, on a real database, whenever somebody looks. */
class SweepTest {
    private static final WorkingDays WORKING = new WorkingDays(Holidays.decreed());

    private static TestProduct product;
    private static Ward ward;
    private static Ward beside;
    private static UUID body;

    @BeforeAll
    static void serve() {
        product = TwoWards.served();
        product.account("chutichbencanh", Role.CHAIR, "Q");
        ward = Ward.of(product);
        beside = new Ward(product, "Q", "bencanh", "chutichbencanh");
        body = ward.body("Ủy ban nhân dân phường");
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @Test
    void overTetOnlyWorkingDaysCountAndTheUrgingLetterIsDraftedOnTheLastOfThem() {
        LocalDate on = LocalDate.of(2026, 2, 9);
        LocalDate due = WORKING.after(on, 15);
        assertThat(due).isAfter(LocalDate.of(2026, 3, 4));
        Matter matter = ward.forwarded(body, on, due);

        sweep(due.minusDays(1));
        assertThat(drafts(ward, matter)).isEmpty();

        sweep(due);
        assertThat(drafts(ward, matter)).containsExactly(LetterPurpose.URGE_BODY);
        sweep(due);
        sweep(due.plusDays(1));
        assertThat(drafts(ward, matter)).containsExactly(LetterPurpose.URGE_BODY);
        assertThat(letters(ward, matter).getFirst().text())
                .contains(
                        "Ủy ban nhân dân phường", matter.code(), "văn bản chuyển ngày 09/02/2026");
    }

    @Test
    void theOfficersAreRemindedInsideOnceADay() {
        LocalDate on = LocalDate.of(2026, 3, 16);
        Matter matter = ward.forwarded(body, on, WORKING.after(on, 10));

        sweep(WORKING.after(on, 8));
        sweep(WORKING.after(on, 10));

        assertThat(matter.progress().body()).isPresent();
        assertThat(
                        ward.read(() ->
                                product.bean(JdbcClient.class)
                                        .sql(
                                                """
                                                SELECT count(*) > 0 AND count(*) = count(DISTINCT recipient_id)
                                                FROM notifications.notice WHERE kind = 'matters.due'
                                                """)
                                        .query(Boolean.class)
                                        .single()))
                .isTrue();
    }

    @Test
    void anAnswerDropsTheLettersThatWait() {
        Matter matter = ward.forwarded(body, LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 25));
        sweep(LocalDate.of(2026, 9, 1));
        assertThat(drafts(ward, matter))
                .containsExactlyInAnyOrder(
                        LetterPurpose.URGE_BODY,
                        LetterPurpose.TELL_PARTY_COMMITTEE,
                        LetterPurpose.COUNCIL_LIST,
                        LetterPurpose.TELL_FRONT_ABOVE);

        ward.taken(
                ward.body(body),
                ward.now(matter),
                new MatterStep.Answered(
                        Outcome.SETTLED,
                        "Đã thông cống",
                        new Evidence.Document("31/UBND", Ward.today(), "Phó Chủ tịch")));

        assertThat(drafts(ward, matter)).isEmpty();
    }

    @Test
    void aSilentSenderLetsTheClockOfTheBodyGoOnAndLaterEndsTheMatter() {
        LocalDate today = Ward.today();
        Matter asked =
                ward.taken(
                        ward.body(body),
                        ward.forwarded(body, today, WORKING.after(today, 15)),
                        new MatterStep.SenderAsked("Tắc ở đoạn nào?"));
        LocalDate over = WORKING.after(today, 10);
        sweep(over.minusDays(1));
        assertThat(ward.now(asked).progress().body().orElseThrow().pausedOn()).isPresent();
        sweep(over.plusDays(6));
        assertThat(ward.now(asked).progress().body().orElseThrow().pausedOn()).isEmpty();
        assertThat(ward.now(asked).progress().body().orElseThrow().due())
                .isEqualTo(WORKING.after(WORKING.after(today, 15), 10));

        Matter told = told(ward);
        sweep(today.plusDays(29));
        assertThat(ward.now(told).state()).isEqualTo(MatterState.TOLD);
        sweep(today.plusDays(40));
        assertThat(ward.now(told).state()).isEqualTo(MatterState.CLOSED);
        assertThat(ward.now(told).progress().closedOn()).contains(today.plusDays(30));
    }

    @Test
    void aMissedWeekIsCaughtUpWithTheSameResultAsDailySweeps() {
        LocalDate today = Ward.today();
        Random random = new Random(20260217);
        List<int[]> limits =
                random.ints(12, 1, 20)
                        .mapToObj(days -> new int[] {days, random.nextInt(3)})
                        .toList();
        UUID other = beside.body("Ủy ban nhân dân phường Bên");
        List<Matter> daily = limits.stream().map(limit -> raised(ward, body, limit)).toList();
        for (int day = 0; day <= 45; day++) {
            sweep(today.plusDays(day));
        }
        List<Matter> late = limits.stream().map(limit -> raised(beside, other, limit)).toList();
        sweep(today.plusDays(45));

        for (int at = 0; at < limits.size(); at++) {
            assertThat(outcome(beside, late.get(at))).isEqualTo(outcome(ward, daily.get(at)));
        }
    }

    @Test
    void theDaysOfAPauseAreGivenBackExactly() {
        Random random = new Random(88);
        for (int round = 0; round < 500; round++) {
            LocalDate began = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(360));
            boolean working = random.nextBoolean();
            int limit = 1 + random.nextInt(40);
            var clock =
                    new vn.caunoi.matters.model.Clock(
                            began,
                            working ? WORKING.after(began, limit) : began.plusDays(limit),
                            Optional.empty(),
                            working);
            LocalDate paused = began.plusDays(random.nextInt(30));
            LocalDate resumed = paused.plusDays(random.nextInt(30));

            var after = clock.paused(paused).resumed(resumed, WORKING);

            long given =
                    working
                            ? WORKING.between(clock.due(), after.due())
                            : clock.due().until(after.due(), java.time.temporal.ChronoUnit.DAYS);
            assertThat(given)
                    .isEqualTo(
                            working
                                    ? WORKING.between(paused, resumed)
                                    : paused.until(resumed, java.time.temporal.ChronoUnit.DAYS));
            assertThat(after.isLate(after.due())).isFalse();
            assertThat(after.isLate(after.due().plusDays(1))).isTrue();
        }
    }

    private static Matter raised(Ward in, UUID to, int[] limit) {
        LocalDate today = Ward.today();
        return switch (limit[1]) {
            case 0 -> in.forwarded(to, today, today.plusDays(limit[0]));
            case 1 ->
                    in.taken(
                            in.body(to),
                            in.forwarded(to, today, today.plusDays(limit[0])),
                            new MatterStep.SenderAsked("Ở đâu?"));
            default -> told(in);
        };
    }

    private static Matter told(Ward in) {
        Receipt receipt = in.raised("Hỏi về hỗ trợ", Optional.empty());
        Matter matter = in.classified(receipt, MatterKind.PETITION);
        matter =
                in.taken(
                        in.officer(),
                        matter,
                        new MatterStep.AnsweredOnTheSpot(
                                "Theo văn bản", new Evidence.PublicSource("Cổng dịch vụ công")));
        matter = in.taken(in.officer(), matter, new MatterStep.Checked(false, ""));
        return in.taken(
                in.officer(),
                matter,
                new MatterStep.Told(receipt.voice(), ToldHow.IN_PERSON, Ward.today(), ""));
    }

    /** Everything a clock may have changed, without ids. */
    private static List<Object> outcome(Ward in, Matter matter) {
        Matter now = in.now(matter);
        return List.of(
                now.state(),
                now.progress().body(),
                now.progress().closedOn(),
                now.version() - matter.version(),
                Set.copyOf(nudges(in, matter)),
                letters(in, matter).stream()
                        .map(letter ->
                                letter.purpose()
                                        + " "
                                        + letter.draftedOn()
                                        + " "
                                        + letter.dueOn()
                                        + letter.droppedOn().isPresent())
                        .collect(Collectors.toSet()));
    }

    private static List<String> nudges(Ward in, Matter matter) {
        return in.read(() ->
                product.bean(JdbcClient.class)
                        .sql(
                                """
                                SELECT concat_ws(' ', leg, due_on, level, made_on) FROM matters.nudge
                                WHERE matter_id = :id
                                """)
                        .param("id", matter.id())
                        .query(String.class)
                        .list());
    }

    private static List<LetterPurpose> drafts(Ward in, Matter matter) {
        return letters(in, matter).stream().filter(Letter::isDraft).map(Letter::purpose).toList();
    }

    private static List<Letter> letters(Ward in, Matter matter) {
        return in.read(() -> product.bean(LetterStore.class).of(matter.id()));
    }

    private static Sweep.Counts sweep(LocalDate day) {
        Sweep.Counts done = product.bean(Sweep.class).run(day);
        assertThat(done.failed()).isZero();
        return done;
    }
}
