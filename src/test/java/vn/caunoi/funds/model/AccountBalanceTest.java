package vn.caunoi.funds.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AccountBalanceTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    /** The most that can go out on a day is exactly what leaves no day below nought. */
    @RepeatedTest(200)
    void whatIsAvailableIsTheMostThatCanBePaid(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        AccountBalance balance = new AccountBalance(Map.of());
        balance.add(FIRST, 1000);
        for (int i = 0; i < 8; i++) {
            LocalDate day = FIRST.plusDays(random.nextInt(6));
            long change = random.nextInt(300) - 150L;
            balance.add(day, change);
            if (!balance.isNeverBelowZero()) {
                balance.add(day, -change);
            }
        }
        LocalDate day = FIRST.plusDays(random.nextInt(7));
        long available = balance.available(day);
        balance.add(day, -available);
        assertThat(balance.isNeverBelowZero()).isTrue();
        balance.add(day, -1);
        assertThat(balance.isNeverBelowZero()).isFalse();
    }

    @Test
    void beforeTheFirstReceiptNothingIsAvailable() {
        AccountBalance balance = new AccountBalance(Map.of(FIRST, 500L));
        assertThat(balance.available(FIRST.minusDays(1))).isZero();
        assertThat(balance.available(FIRST)).isEqualTo(500);
    }
}
