package vn.caunoi.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.activities.ActivityQueries.After;

class ListPlaceTest {

    @Test
    void aPlaceIsReadAsItWasWritten() {
        var id = new UUID(7, 9);
        assertThat(ListPlace.read("2022-05-03_" + id))
                .contains(new After(LocalDate.of(2022, 5, 3), id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "2022-05-03", "2022-05-03_", "2022-13-03_x", "2022-05-03_a-b"})
    void anythingElseLeadsToTheBeginning(String written) {
        assertThat(ListPlace.read(written)).isEmpty();
    }

    @Test
    void theAddressKeepsTheFilter() {
        assertThat(ActivityFilter.of("P & 1", "outreach").href("2022-05-03_x"))
                .isEqualTo("/hoat-dong?donvi=P+%26+1&loai=outreach&sau=2022-05-03_x");
        assertThat(ActivityFilter.of("", "no such kind").href("")).isEqualTo("/hoat-dong");
    }
}
