package vn.caunoi.funds.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RequestStateTest {
    private static final List<RequestStep> STEPS =
            List.of(
                    new RequestStep.Asked(),
                    new RequestStep.Approved(),
                    new RequestStep.Refused("chưa đủ hồ sơ"),
                    new RequestStep.Withdrawn(),
                    new RequestStep.Paid(new UUID(0, 1)),
                    new RequestStep.Returned("ghi nhầm"),
                    new RequestStep.TakenBack("bấm nhầm"));

    /**
     * One row per state, one column per step in the order above; a dash where nothing may happen.
     */
    private static final String TABLE =
            """
            ASKED      - APPROVED REFUSED WITHDRAWN -    -        WITHDRAWN
            APPROVED   - -        -       -         PAID -        ASKED
            REFUSED    - -        -       -         -    -        ASKED
            WITHDRAWN  - -        -       -         -    -        ASKED
            PAID       - -        -       -         -    RETURNED APPROVED
            RETURNED   - -        -       -         -    -        PAID
            """;

    record Cell(RequestState from, RequestStep step, Optional<RequestState> to) {}

    static Stream<Cell> cells() {
        return TABLE.lines().map(line -> line.split("\\s+")).flatMap(RequestStateTest::row);
    }

    private static Stream<Cell> row(String[] words) {
        return Stream.iterate(0, i -> i < STEPS.size(), i -> i + 1)
                .map(i ->
                        new Cell(
                                RequestState.valueOf(words[0]),
                                STEPS.get(i),
                                Optional.of(words[i + 1])
                                        .filter(word -> !word.equals("-"))
                                        .map(RequestState::valueOf)));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void eachStepLeadsWhereTheTableSays(Cell cell) {
        assertThat(cell.from().after(cell.step())).isEqualTo(cell.to());
    }

    @Test
    void theTableIsComplete() {
        assertThat(cells().count()).isEqualTo((long) RequestState.values().length * STEPS.size());
        assertThat(STEPS.stream().map(RequestStep::getClass).distinct())
                .hasSize(RequestStep.class.getPermittedSubclasses().length);
    }

    /** From what was asked, nothing leads to a payment but an approval. */
    @Test
    void nothingIsPaidThatWasNotApproved() {
        assertThat(
                        Arrays.stream(RequestState.values())
                                .filter(state ->
                                        state.after(new RequestStep.Paid(new UUID(0, 1)))
                                                .isPresent()))
                .containsExactly(RequestState.APPROVED);
        assertThat(cells().filter(cell -> cell.to().equals(Optional.of(RequestState.APPROVED))))
                .allMatch(cell ->
                        cell.from() == RequestState.ASKED || cell.from() == RequestState.PAID);
    }
}
