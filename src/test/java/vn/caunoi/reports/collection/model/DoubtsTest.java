package vn.caunoi.reports.collection.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.caunoi.reports.model.Catalogue;

class DoubtsTest {
    private static final Catalogue CATALOGUE = Catalogue.read();
    private static final Doubts DOUBTS = new Doubts(BigDecimal.valueOf(50), BigDecimal.TEN);

    @Test
    void aPartGreaterThanItsTotalIsDoubted() {
        assertThat(doubts(line("TC03", 8, 8), line("TC04", 9, 9)))
                .containsExactly(new Doubt.PartAboveTotal("TC04", number(9), "TC03", number(8)));
        assertThat(doubts(line("TC03", 9, 9), line("TC04", 9, 9))).isEmpty();
    }

    @Test
    void aChangeIsDoubtedAboveTheRuleAndNotAtIt() {
        assertThat(doubts(line("TT02", 150, 100))).isEmpty();
        assertThat(doubts(line("TT02", 151, 100)))
                .containsExactly(new Doubt.Rise("TT02", number(100), number(151), number(51)));
        assertThat(doubts(line("TT02", 49, 100)))
                .containsExactly(new Doubt.Drop("TT02", number(100), number(49), number(51)));
    }

    @Test
    void nothingWhereThereWasMuchIsDoubted() {
        assertThat(doubts(line("TT02", 0, 100)))
                .containsExactly(new Doubt.NothingNow("TT02", number(100)));
    }

    @Test
    void smallNumbersAndTheUnknownRaiseNoDoubt() {
        assertThat(doubts(line("TT01", 9, 3))).isEmpty();
        assertThat(doubts(line("TT01", 0, 9))).isEmpty();
        assertThat(
                        DOUBTS.of(
                                CATALOGUE,
                                Map.of(
                                        "TT01",
                                        new Doubts.Line(
                                                Optional.empty(), Optional.of(number(99))))))
                .isEmpty();
    }

    @Test
    void aShareAboveAHundredIsDoubtedAndItsChangeIsNot() {
        assertThat(doubts(line("QN05", 313, 50)))
                .containsExactly(new Doubt.AboveHundred("QN05", number(313)));
        assertThat(doubts(line("QN05", 100, 10))).isEmpty();
    }

    private static List<Doubt> doubts(Entry... entries) {
        return DOUBTS.of(
                CATALOGUE,
                Arrays.stream(entries).collect(Collectors.toMap(Entry::code, Entry::line)));
    }

    private record Entry(String code, Doubts.Line line) {}

    private static Entry line(String code, long value, long before) {
        return new Entry(
                code, new Doubts.Line(Optional.of(number(value)), Optional.of(number(before))));
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }
}
