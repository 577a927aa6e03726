package vn.caunoi.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DemonstrationFolderTest {
    @Test
    void onlyItsOwnerReadsTheFolderAndItIsGoneAfterwards() throws IOException {
        Path path;
        try (CsvFolder folder =
                CsvFolder.holding(InventedWard.records(LocalDate.of(2026, 11, 22)))) {
            path = folder.path();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .isEqualTo("rwx------");
            assertThat(path.resolve("units.csv")).isNotEmptyFile();
        }
        assertThat(path).doesNotExist();
    }

    @Test
    void everyPasswordHasTwelveCharactersAndEveryNameIsUsedOnce() {
        assertThat(DemonstrationAccounts.list())
                .hasSize(9)
                .allSatisfy(line -> assertThat(line.password().length()).isGreaterThanOrEqualTo(12))
                .extracting(DemonstrationAccounts.Line::name)
                .doesNotHaveDuplicates();
    }
}
