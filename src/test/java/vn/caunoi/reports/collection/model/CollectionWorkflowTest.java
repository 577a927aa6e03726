package vn.caunoi.reports.collection.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every state × every step × every hand, against the table that people agreed on. */
class CollectionWorkflowTest {
    private static final List<String> AGREED = agreed();

    @ParameterizedTest
    @EnumSource(CollectionState.class)
    void aStepIsOpenExactlyWhereAndToWhomTheTableSaysSo(CollectionState from) {
        for (CollectionStep step : CollectionStep.values()) {
            for (CollectionHand hand : CollectionHand.values()) {
                Optional<CollectionState> agreed =
                        AGREED.stream()
                                .map(line -> line.split("\\s*\\|\\s*"))
                                .filter(cells -> cells[0].equals(step.word()))
                                .filter(cells -> words(cells[1]).contains(from.word()))
                                .filter(cells -> words(cells[3]).contains(hand.word()))
                                .map(cells -> CollectionState.of(cells[2]))
                                .findFirst();
                assertThat(CollectionWorkflow.after(from, step, hand))
                        .as("%s, %s by %s", from, step, hand)
                        .isEqualTo(agreed);
            }
        }
    }

    @Test
    void theTablePrintsAsItWasAgreed() {
        assertThat(CollectionWorkflow.table().stream().map(CollectionWorkflow.Row::toString))
                .containsExactlyElementsOf(AGREED);
    }

    @Test
    void everyStepHasOneLine() {
        assertThat(CollectionWorkflow.table().stream().map(CollectionWorkflow.Row::step))
                .containsExactlyInAnyOrder(CollectionStep.values());
    }

    @Test
    void everyStateCanBeReachedAndLeft() {
        Set<CollectionState> reached = EnumSet.of(CollectionState.OPEN);
        Set<CollectionState> left = EnumSet.noneOf(CollectionState.class);
        for (CollectionWorkflow.Row row : CollectionWorkflow.table()) {
            reached.add(row.to());
            row.from().stream().filter(from -> from != row.to()).forEach(left::add);
        }
        assertThat(reached).containsExactlyInAnyOrder(CollectionState.values());
        assertThat(left).containsExactlyInAnyOrder(CollectionState.values());
    }

    @Test
    void nobodyOfTheUnitItselfMakesItsFiguresOfficialWhereSomebodyStandsAbove() {
        assertThat(
                        CollectionWorkflow.table().stream()
                                .filter(row -> row.step().makesOfficial())
                                .flatMap(row -> row.by().stream()))
                .doesNotContain(CollectionHand.KEEPER, CollectionHand.SIGNER);
    }

    @Test
    void nothingWrittenIsTakenWhileAReportIsLocked() {
        assertThat(
                        Arrays.stream(CollectionHand.values())
                                .flatMap(hand ->
                                        CollectionWorkflow.openFrom(
                                                CollectionState.FROZEN, Set.of(hand))
                                                .stream()))
                .containsOnly(CollectionStep.ASK_UNLOCK, CollectionStep.UNLOCK);
    }

    @ParameterizedTest
    @EnumSource(CollectionState.class)
    void sendingIsOneStepAtMost(CollectionState from) {
        for (CollectionHand hand : CollectionHand.values()) {
            assertThat(CollectionWorkflow.openFrom(from, Set.of(hand)))
                    .filteredOn(CollectionStep::sendsFigures)
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    private static Set<String> words(String cell) {
        return Arrays.stream(cell.split(" ")).collect(Collectors.toSet());
    }

    private static List<String> agreed() {
        try (InputStream in =
                Objects.requireNonNull(
                        CollectionWorkflowTest.class.getResourceAsStream(
                                "/collection-workflow.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
