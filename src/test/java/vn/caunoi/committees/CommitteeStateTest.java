package vn.caunoi.committees;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.organization.OrganizationIntake.NewAct;
import vn.caunoi.organization.UnitId;

class CommitteeStateTest {
    private static final UnitId AREA = new UnitId(new UUID(0, 1));

    private static NewAct act(String event, String day, String from, String until) {
        return new NewAct(
                AREA,
                AREA,
                event,
                LocalDate.parse(day),
                Optional.of(from).filter(text -> !text.isEmpty()).map(LocalDate::parse),
                Optional.of(until).filter(text -> !text.isEmpty()).map(LocalDate::parse),
                Optional.empty(),
                Optional.empty());
    }

    /** A term of two and a half years, a change within it, a dissolution and a new beginning. */
    @ParameterizedTest
    @CsvSource({
        "2020-12-31, ABSENT, never",
        "2021-01-01, RUNNING, never",
        "2022-05-01, RUNNING, 2022-05-01",
        "2023-03-31, RUNNING, 2022-05-01",
        "2023-04-01, ENDING, 2022-05-01",
        "2023-06-30, ENDING, 2022-05-01",
        "2023-07-01, OVER, 2022-05-01",
        "2024-01-01, DISSOLVED, 2022-05-01",
        "2024-02-01, UNKNOWN, 2022-05-01"
    })
    void theStateFollowsFromTheActs(LocalDate day, TermState state, String reconstituted) {
        CommitteeState found =
                CommitteeState.of(
                        List.of(
                                act("established", "2024-02-01", "", ""),
                                act("dissolved", "2024-01-01", "", ""),
                                act("reconstituted", "2022-05-01", "2021-01-01", "2023-07-01"),
                                act("established", "2021-01-01", "2021-01-01", "2023-07-01")),
                        day);
        assertThat(found.state()).isEqualTo(state);
        assertThat(found.reconstituted().map(LocalDate::toString).orElse("never"))
                .isEqualTo(reconstituted);
    }
}
