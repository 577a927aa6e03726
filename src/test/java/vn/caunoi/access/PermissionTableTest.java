package vn.caunoi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code docs/permissions.md} says is what the program does. */
class PermissionTableTest {
    private static final Map<Character, Right> LETTERS =
            Map.of(
                    'T', Right.TOTALS,
                    'R', Right.READ,
                    'W', Right.WRITE,
                    'X', Right.EXPORT,
                    'A', Right.APPROVE);

    /** One cell of the table. */
    record Cell(Role role, Relation relation, Set<Right> rights) {}

    static Stream<Cell> table() throws IOException {
        List<String> rows =
                Files.readAllLines(Path.of("docs/permissions.md")).stream()
                        .filter(line -> line.matches("\\| `[a-z_]+` .*"))
                        .toList();
        return rows.stream().flatMap(PermissionTableTest::cells);
    }

    private static Stream<Cell> cells(String row) {
        List<String> columns = Arrays.stream(row.split("\\|")).map(String::strip).toList();
        Role role = Role.of(columns.get(1).replace("`", "")).orElseThrow();
        return Stream.of(Relation.values())
                .map(relation ->
                        new Cell(role, relation, rights(columns.get(3 + relation.ordinal()))));
    }

    private static Set<Right> rights(String letters) {
        return letters.chars()
                .filter(letter -> LETTERS.containsKey((char) letter))
                .mapToObj(letter -> LETTERS.get((char) letter))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Right.class)));
    }

    @ParameterizedTest
    @MethodSource("table")
    void theProgramGivesTheRightsOfTheDocument(Cell cell) {
        assertThat(Permissions.of(cell.role(), cell.relation())).isEqualTo(cell.rights());
    }

    @Test
    void theDocumentHasEveryRole() throws IOException {
        assertThat(table().map(Cell::role).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Role.values());
    }

    @Test
    void nobodySeesAnythingOfASibling() {
        assertThat(Role.values())
                .allSatisfy(role -> assertThat(Permissions.of(role, Relation.SIBLING)).isEmpty());
    }

    @Test
    void partyBodiesSeeTotalsAndNoEntries() {
        assertThat(Relation.values())
                .allSatisfy(relation ->
                        assertThat(Permissions.of(Role.PARTY_CELL, relation))
                                .doesNotContain(
                                        Right.READ, Right.WRITE, Right.EXPORT, Right.APPROVE));
    }
}
