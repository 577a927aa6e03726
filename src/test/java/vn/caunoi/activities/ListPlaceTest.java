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
        assertThat(
                        ActivityFilter.of(
                                        "P & 1", "outreach", "law", "03/2022", "2022-05", "đất đai")
                                .href("2022-05-03_x"))
                .isEqualTo(
                        "/hoat-dong?donvi=P+%26+1&loai=outreach&chude=law&tu=2022-03&den=2022-05"
                                + "&tim=%C4%91%E1%BA%A5t+%C4%91ai&sau=2022-05-03_x");
    }

    @Test
    void whatDoesNotExistNarrowsNothingDown() {
        ActivityFilter filter =
                ActivityFilter.of("", "no such kind", "nor topic", "13/2022", "soon", " ");
        assertThat(filter.href("")).isEqualTo("/hoat-dong");
        assertThat(filter.isNarrow()).isFalse();
    }
}
