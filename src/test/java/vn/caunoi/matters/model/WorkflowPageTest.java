package vn.caunoi.matters.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.caunoi.web.Texts;

/** Draws the way of a matter to {@code docs/generated/matters.md}, in the words people read. */
class WorkflowPageTest {
    private static final Path PAGE = Path.of("docs/generated/matters.md");
    private static final Texts.Reader WORDS = new Texts().in(Locale.ENGLISH);

    @Test
    void theDrawnWayIsTheOneThatHolds() throws IOException {
        String drawn = drawn();
        String kept = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        Files.createDirectories(PAGE.getParent());
        Files.writeString(PAGE, drawn);
        assertThat(kept)
                .as("docs/generated/matters.md was out of date; it is drawn anew")
                .isEqualTo(drawn);
    }

    private static String drawn() {
        StringBuilder page = new StringBuilder();
        page.append(
                "# The way of a matter\n\nDrawn from `MatterWorkflow` by `WorkflowPageTest`.\n\n");
        page.append("| step | from | to | by |\n|---|---|---|---|\n");
        MatterWorkflow.table()
                .forEach(row ->
                        page.append("| ")
                                .append(WORDS.get(row.step().key()))
                                .append(" | ")
                                .append(from(row))
                                .append(" | ")
                                .append(to(row))
                                .append(" | ")
                                .append(hands(row.by()))
                                .append(" |\n"));
        page.append("\n```mermaid\nstateDiagram-v2\n    [*] --> recorded\n");
        MatterWorkflow.table().stream()
                .filter(row -> row.step() != StepKind.HAND_OVER)
                .flatMap(WorkflowPageTest::arrows)
                .forEach(page::append);
        return page.append("    [*] --> stub: hand over, from any state\n```\n").toString();
    }

    private static Stream<String> arrows(MatterWorkflow.Row row) {
        return switch (row.target()) {
            case MatterWorkflow.Target.To(MatterState state) -> arrows(row, state);
            case MatterWorkflow.Target.WhenAll(MatterState state, var _) -> arrows(row, state);
            case MatterWorkflow.Target.Stays() -> Stream.empty();
        };
    }

    private static Stream<String> arrows(MatterWorkflow.Row row, MatterState to) {
        return row.from().stream()
                .sorted()
                .filter(from -> from != to)
                .map(from ->
                        "    %s --> %s: %s\n"
                                .formatted(
                                        from.word(),
                                        to.word(),
                                        row.step().word().replace('_', ' ')));
    }

    private static String from(MatterWorkflow.Row row) {
        return row.from().size() > MatterState.values().length / 2 + 1
                ? "any but "
                        + names(
                                Arrays.stream(MatterState.values())
                                        .filter(state -> !row.from().contains(state))
                                        .toList())
                : names(row.from());
    }

    private static String names(Collection<MatterState> states) {
        return states.stream()
                .sorted()
                .map(state -> WORDS.get(state.key()))
                .collect(Collectors.joining(", "));
    }

    private static String to(MatterWorkflow.Row row) {
        return switch (row.target()) {
            case MatterWorkflow.Target.To(MatterState state) -> WORDS.get(state.key());
            case MatterWorkflow.Target.Stays() -> "stays";
            case MatterWorkflow.Target.WhenAll(MatterState state, var _) ->
                    WORDS.get(state.key()) + ", once it is so for every voice";
        };
    }

    private static String hands(Collection<Hand> hands) {
        return hands.stream()
                .sorted()
                .map(hand -> WORDS.get(hand.key()))
                .collect(Collectors.joining(", "));
    }
}
