package vn.caunoi.reports.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.web.Texts;

class ZaloTextTest {
    private final ZaloText text = new ZaloText(Catalogue.read(), new Texts());

    private static Place place(UnitLevel level, String name) {
        Unit unit =
                new Unit(
                        new UnitId(new UUID(0, 1)),
                        "P-5",
                        level,
                        "khu phố",
                        name,
                        Optional.empty(),
                        Optional.empty(),
                        DateRange.startingOn(LocalDate.of(2012, 1, 1)));
        return new Place(unit, unit.id(), Period.parse("2022-H1").orElseThrow(), false);
    }

    private static final Place AREA = place(UnitLevel.RESIDENTIAL_AREA, "Khu phố 5");

    private static Map<String, Optional<BigDecimal>> values(Object... pairs) {
        Map<String, Optional<BigDecimal>> values = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(
                    (String) pairs[i], Optional.of(new BigDecimal(String.valueOf(pairs[i + 1]))));
        }
        return values;
    }

    @Test
    void theMessageTellsWhatWasDoneAndThanks() {
        assertThat(text.of(AREA, values("TT01", 11, "TT02", 1214, "QN03", 102_500_000)))
                .contains(
                        """
                        Ban công tác Mặt trận khu phố 5 kính báo với bà con những việc đã cùng làm, 6 tháng đầu năm 2022:

                        - Tổ chức 11 buổi tuyên truyền, 1.214 lượt người dự.
                        - Quỹ "Vì người nghèo" nhận được 102,5 triệu đồng.

                        Trân trọng cảm ơn bà con đã chung tay. Bà con có điều gì muốn nói, xin nhắn cho Ban công tác Mặt trận.\
                        """);
        assertThat(text.of(place(UnitLevel.COMMUNE, "Phường Thử"), values("N304", 30)))
                .hasValueSatisfying(said ->
                        assertThat(said)
                                .startsWith("Ủy ban Mặt trận Tổ quốc Việt Nam phường Thử "));
    }

    @Test
    void nothingIsSaidOfWhatIsNotKnownOrDidNotHappen() {
        assertThat(text.of(AREA, Map.of())).isEmpty();
        assertThat(text.of(AREA, values("TT01", 0, "TT02", 0, "N304", 0))).isEmpty();
        assertThat(text.of(AREA, values("TT01", 3))).isEmpty();
    }

    @Test
    void fewHelpedHouseholdsAreNotCountedBeforeTheirNeighbours() {
        assertThat(text.of(AREA, values("QN08", 4, "QN07", 4_000_000, "HN06", 1))).isEmpty();
        assertThat(text.of(AREA, values("HN06", 5)))
                .hasValueSatisfying(said -> assertThat(said).contains("Có 5 hộ thoát nghèo."));
    }

    @Test
    void theMessageStaysShortAndKeepsItsThanks() {
        Map<String, Optional<BigDecimal>> everything = new HashMap<>();
        text.indicators()
                .forEach(indicator ->
                        everything.put(
                                indicator.code(), Optional.of(new BigDecimal("999999999999"))));
        String said =
                text.of(place(UnitLevel.COMMUNE, "Phường " + "Tân Lập ".repeat(20)), everything)
                        .orElseThrow();
        assertThat(said.length()).isBetween(500, ZaloText.LONGEST);
        assertThat(said).endsWith("xin nhắn cho Ban công tác Mặt trận.");
    }
}
