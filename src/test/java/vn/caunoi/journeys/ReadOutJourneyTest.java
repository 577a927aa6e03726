package vn.caunoi.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.matters.desk.ChaseDesk.taken;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.matters.desk.ChaseDesk;
import vn.caunoi.matters.desk.Receipt;
import vn.caunoi.matters.model.Evidence;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterKind;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.WardFiles;

/**
 * Fourteen people of an area raised the same thing, nine without a name. The head reads the answer
 * out at the meeting that is on record: the nine are told there, and three of the five he sees; the
 * other two get notices of their own.
 */
class ReadOutJourneyTest {
    private static final List<String> NAMES =
            List.of("Vũ Thị Nhất", "Hà Văn Nhị", "Tô Thị Tam", "Lê Văn Tứ", "Đỗ Thị Ngũ");

    private static TestProduct product;
    private static ChaseDesk desk;
    private static Screen head;

    @BeforeAll
    static void open() {
        product = TwoWards.served();
        desk = new ChaseDesk(product);
        product.take(
                WardFiles.withAreas(4)
                        .activities(
                                "hop,P-3,%s,committee_meeting,,Họp Ban tháng này,14,,,\n"
                                        .formatted(desk.today())));
        head = new Screen(product, 360, 740).signIn("ban3");
    }

    @AfterAll
    static void close() {
        head.close();
        product.close();
    }

    @Test
    void nineAnonymousVoicesAndThreeOfFiveAreToldAtTheMeetingAndTwoApart() {
        Matter matter = fourteenRaiseTheSameThingAndItIsExplained();
        theHeadReadsTheAnswerOut();
        twelveVoicesAreToldAndTwoWait(matter);
        theHeadStillOwesTwoAnAnswer();
    }

    private static Matter fourteenRaiseTheSameThingAndItIsExplained() {
        List<Receipt> receipts = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            receipts.add(desk.raise(true, "Lịch thu gom rác đổi mà không ai báo"));
        }
        NAMES.forEach(
                name -> receipts.add(desk.raiseForMessage(true, "Sao đổi lịch thu gom rác", name)));
        Matter first = receipts.getFirst().matter();
        receipts.stream()
                .skip(1)
                .forEach(other ->
                        taken(
                                desk.step(
                                        "canbo",
                                        other.matter(),
                                        new MatterStep.Joined(first.id()))));
        Matter sorted = taken(desk.step("canbo", first, ChaseDesk.sorting(MatterKind.REFLECTION)));
        Matter explained =
                taken(
                        desk.step(
                                "canbo",
                                sorted,
                                new MatterStep.AnsweredOnTheSpot(
                                        "Từ tháng này xe gom rác đến lúc 18 giờ.",
                                        new Evidence.PublicSource("Thông báo 12/TB-UBND"))));
        return taken(desk.step("canbo", explained, new MatterStep.Checked(false, "")));
    }

    private static void theHeadReadsTheAnswerOut() {
        head.open("/y-kien/bao-lai").shows("xe gom rác đến lúc 18 giờ").fitsItsWidth();
        head.isAccessible().picture("chase-to-tell");
        head.open("/y-kien/doc-tai-hop");
        head.page()
                .locator("#hop")
                .selectOption(head.page().locator("#hop option").last().getAttribute("value"));
        head.press("Xem").shows("Đã đọc việc này tại cuộc họp").fitsItsWidth().isAccessible();
        head.page().getByLabel("Đã đọc việc này tại cuộc họp").check();
        Locator present =
                head.page()
                        .getByLabel("Đã nghe tại đây", new Page.GetByLabelOptions().setExact(true));
        assertThat(present.count()).isEqualTo(5);
        for (int i = 0; i < 3; i++) {
            present.nth(i).check();
        }
        head.picture("chase-read-out");
        head.press("Ghi lại").shows("Đã ghi việc báo lại.");
    }

    private static void twelveVoicesAreToldAndTwoWait(Matter matter) {
        assertThat(
                        count(
                                "SELECT count(*) FROM matters.voice v JOIN matters.matter m ON m.id = v.matter_id WHERE (m.id = :id OR m.joined_to = :id) AND v.told_how = 'read_out'",
                                matter))
                .isEqualTo(12);
        assertThat(
                        count(
                                "SELECT count(*) FROM matters.voice v JOIN matters.matter m ON m.id = v.matter_id WHERE (m.id = :id OR m.joined_to = :id) AND v.told_on IS NULL AND v.person_id IS NOT NULL",
                                matter))
                .isEqualTo(2);
        assertThat(
                        count(
                                "SELECT count(*) FROM notifications.notice WHERE about = :id AND kind = 'matters.answer_for_sender'",
                                matter))
                .isEqualTo(2);
        assertThat(desk.seen("canbo", matter).orElseThrow().state().word()).isEqualTo("checked");
    }

    private static void theHeadStillOwesTwoAnAnswer() {
        head.open("/y-kien/bao-lai").shows("xe gom rác đến lúc 18 giờ").picture("chase-apart");
    }

    private static long count(String query, Matter matter) {
        return product.bean(ScopedTransactions.class)
                .read(
                        desk.scope("canbo").readable(),
                        () ->
                                product.bean(JdbcClient.class)
                                        .sql(query)
                                        .param("id", matter.id())
                                        .query(Long.class)
                                        .single());
    }
}
