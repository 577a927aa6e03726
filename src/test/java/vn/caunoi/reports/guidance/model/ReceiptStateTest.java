package vn.caunoi.reports.guidance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReceiptStateTest {
    private static final LocalDate DUE = LocalDate.of(2026, 7, 20);

    @Test
    void aUnitReceivesFirstAndMayCorrectWhatItSaidLast() {
        List<String> ways =
                Stream.of(ReceiptState.values())
                        .flatMap(now ->
                                Stream.of(ReceiptState.values())
                                        .filter(next -> next.mayFollow(now))
                                        .map(next -> now.word() + " > " + next.word()))
                        .toList();
        assertThat(ways)
                .containsExactly(
                        "not_received > received",
                        "received > planned",
                        "received > done",
                        "planned > planned",
                        "planned > done",
                        "done > done");
    }

    @Test
    void latenessFollowsFromTheDayAndIsNowhereKept() {
        assertThat(Timeliness.of(Optional.empty(), Optional.empty(), DUE.plusYears(1)))
                .isEqualTo(Timeliness.IN_TIME);
        assertThat(Timeliness.of(Optional.of(DUE), Optional.empty(), DUE))
                .isEqualTo(Timeliness.IN_TIME);
        assertThat(Timeliness.of(Optional.of(DUE), Optional.empty(), DUE.plusDays(1)))
                .isEqualTo(Timeliness.LATE);
        assertThat(Timeliness.of(Optional.of(DUE), Optional.of(DUE), DUE.plusDays(9)))
                .isEqualTo(Timeliness.IN_TIME);
        assertThat(Timeliness.of(Optional.of(DUE), Optional.of(DUE.plusDays(1)), DUE.plusDays(9)))
                .isEqualTo(Timeliness.DONE_LATE);
    }

    @Test
    void answersOfAllAddUpToAll() {
        Answers answers =
                Answers.of(
                        List.of(
                                ReceiptState.NOT_RECEIVED,
                                ReceiptState.RECEIVED,
                                ReceiptState.PLANNED,
                                ReceiptState.DONE,
                                ReceiptState.DONE));
        assertThat(answers).isEqualTo(new Answers(1, 1, 1, 2));
        assertThat(answers.all()).isEqualTo(5);
        assertThat(answers.reached()).isEqualTo(4);
    }
}
