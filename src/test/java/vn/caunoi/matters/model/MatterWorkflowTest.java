package vn.caunoi.matters.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every state × every step × every hand, against the table that people agreed on. */
class MatterWorkflowTest {
    private static final Voices NOBODY_YET = new Voices(2, 1, 0);
    private static final Voices ALL_TOLD = new Voices(2, 2, 1);
    private static final Voices ALL_CONTENT = new Voices(2, 2, 2);
    private static final Voices NONE_LEFT = new Voices(0, 0, 0);

    private static final Map<String, Line> AGREED = agreed();

    private record Line(Set<String> from, String to, Set<String> by) {}

    @ParameterizedTest
    @EnumSource(MatterState.class)
    void aStepIsOpenExactlyWhereAndToWhomTheTableSaysSo(MatterState from) {
        for (StepKind step : StepKind.values()) {
            for (Hand hand : Hand.values()) {
                Optional<Line> line =
                        Optional.ofNullable(AGREED.get(step.word()))
                                .filter(one -> one.from().contains(from.word()))
                                .filter(one -> one.by().contains(hand.word()));
                for (Voices voices : List.of(NOBODY_YET, ALL_TOLD, ALL_CONTENT, NONE_LEFT)) {
                    assertThat(MatterWorkflow.after(from, step, hand, voices))
                            .as("%s, %s by %s with %s", from, step, hand, voices)
                            .isEqualTo(line.map(one -> target(one.to(), from, voices)));
                }
            }
        }
    }

    private static MatterState target(String to, MatterState from, Voices voices) {
        String[] parts = to.split(" when ");
        boolean reached =
                parts.length == 1
                        || switch (parts[1]) {
                            case "told" -> voices.told() >= voices.all();
                            case "content" ->
                                    voices.told() >= voices.all()
                                            && voices.content() >= voices.all();
                            case "none is left" -> voices.all() == 0;
                            default -> throw new IllegalArgumentException(to);
                        };
        return to.equals("=") || !reached ? from : MatterState.of(parts[0]);
    }

    @Test
    void everyStepButTheFirstAndTheTakingBackHasOneLine() {
        assertThat(MatterWorkflow.table().stream().map(MatterWorkflow.Row::step))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(EnumSet.of(StepKind.RECORD, StepKind.TAKE_BACK)));
    }

    @Test
    void everyStateCanBeReachedAndEveryOpenOneCanBeLeft() {
        Set<MatterState> reached = EnumSet.of(MatterState.RECORDED);
        Set<MatterState> left = EnumSet.noneOf(MatterState.class);
        for (MatterWorkflow.Row row : MatterWorkflow.table()) {
            target(row)
                    .ifPresent(state -> {
                        reached.add(state);
                        row.from().stream().filter(from -> from != state).forEach(left::add);
                    });
        }
        assertThat(reached).containsExactlyInAnyOrder(MatterState.values());
        assertThat(left)
                .containsAll(
                        Arrays.stream(MatterState.values()).filter(MatterState::isOpen).toList());
    }

    @Test
    void onlyTheStandingCommitteeSendsAMatterToABody() {
        assertThat(
                        MatterWorkflow.table().stream()
                                .filter(row ->
                                        target(row).equals(Optional.of(MatterState.FORWARDED)))
                                .flatMap(row -> row.by().stream()))
                .containsOnly(Hand.SIGNER);
    }

    @Test
    void nobodyOfTheFrontSettlesAMatter() {
        assertThat(
                        MatterWorkflow.table().stream()
                                .filter(row -> row.step() == StepKind.ANSWER)
                                .flatMap(row -> row.by().stream()))
                .containsExactlyInAnyOrder(Hand.BODY, Hand.OFFICER);
    }

    private static Optional<MatterState> target(MatterWorkflow.Row row) {
        return switch (row.target()) {
            case MatterWorkflow.Target.To(MatterState state) -> Optional.of(state);
            case MatterWorkflow.Target.WhenAll(MatterState state, var _) -> Optional.of(state);
            case MatterWorkflow.Target.Stays() -> Optional.empty();
        };
    }

    private static Map<String, Line> agreed() {
        try (InputStream file =
                Objects.requireNonNull(
                        MatterWorkflowTest.class.getResourceAsStream("/matters-workflow.txt"))) {
            Map<String, Line> lines = new HashMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\s*\\|\\s*"))
                    .forEach(cells ->
                            lines.put(
                                    cells[0],
                                    new Line(words(cells[1]), cells[2], words(cells[3]))));
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> words(String cell) {
        return Set.of(cell.strip().split(" "));
    }
}
