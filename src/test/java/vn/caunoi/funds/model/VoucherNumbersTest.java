package vn.caunoi.funds.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VoucherNumbersTest {
    private final VoucherNumbers receipts = new VoucherNumbers("PT", 2026);

    @Test
    void aYearBeginsWithOne() {
        assertThat(receipts.after(List.of())).isEqualTo("PT001/2026");
        assertThat(receipts.after(List.of("PT088/2025"))).isEqualTo("PT001/2026");
    }

    @Test
    void theNextFollowsTheHighestHoweverItWasWritten() {
        assertThat(receipts.after(List.of("PT009/2026", "12/2026", "3/2026")))
                .isEqualTo("PT013/2026");
        assertThat(receipts.after(List.of("PT999/2026"))).isEqualTo("PT1000/2026");
    }

    @Test
    void numbersOfOtherShapesDoNotCount() {
        assertThat(receipts.after(List.of("Q-2026-7", "PT/2026", "9999999999/2026", "7")))
                .isEqualTo("PT001/2026");
    }
}
