package vn.caunoi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.matters.desk.ChaseDesk;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;

/**
 * A resident without account goes round the head of her area, by the plate on the wall, on a phone;
 * the ward forwards, the body answers late, and she is not content until the second answer.
 */
class GoingRoundJourneyTest {
    private static final String OFFICE = "Phòng Kinh tế, Hạ tầng";
    private static final String WORDS = "Nước thải của xưởng chảy ra hẻm 12 suốt đêm";

    private static TestProduct product;
    private static ChaseDesk desk;
    private static UUID body;
    private static Screen resident;
    private static Screen officer;
    private static Screen chair;
    private static Screen head;
    private static Screen office;

    @BeforeAll
    static void open() {
        product = TwoWards.served();
        desk = new ChaseDesk(product);
        body = desk.body(OFFICE);
        resident = new Screen(product, 360, 740);
        officer = new Screen(product, 1280, 900).signIn("canbo");
        chair = new Screen(product, 1280, 900).signIn("chutich");
        head = new Screen(product, 360, 740).signIn("ban3");
        office = new Screen(product, 1280, 900);
    }

    @AfterAll
    static void close() {
        resident.close();
        officer.close();
        chair.close();
        head.close();
        office.close();
        product.close();
    }

    @Test
    void aResidentGoesRoundTheHeadAndIsHeard() {
        String receipt = sheSaysItStraightToTheWard();
        String matter = theOfficerFindsAndSortsIt();
        theHeadOfTheAreaDoesNotSeeIt(matter);
        theWardForwardsIt(matter);
        theOfficeLetsItsTimeRunOutAndIsUrged();
        theOfficeAnswersThroughItsLink("Đã nhắc chủ xưởng.", "41/KTHT");
        theOfficerChecksAndTellsHerInPerson(matter);
        sheAsksToLookAgain(receipt);
        theWardForwardsIt(matter);
        theOfficeAnswersThroughItsLink("Xưởng đã đấu nối vào cống chung.", "57/KTHT");
        theOfficerChecksAndTellsHerInPerson(matter);
        sheIsSatisfied(receipt);
        theHeadOfTheAreaDoesNotSeeIt(matter);
    }

    private static String sheSaysItStraightToTheWard() {
        resident.open("/kdc/P-3").shows("Bà con muốn nói điều gì?").fitsItsWidth().isAccessible();
        fill(resident, "noidung", WORDS);
        resident.page().getByLabel("Gửi thẳng Mặt trận phường").check();
        resident.page().getByText("Muốn được báo lại (không bắt buộc)").click();
        fill(resident, "hoten", "Đoàn Thị Chín");
        choose(resident, "cach", "in_person");
        resident.press("Gửi ý kiến").shows("Mã theo dõi (giữ kín)");
        resident.fitsItsWidth().isAccessible().picture("chase-receipt");
        assertThat(resident.page().context().cookies()).isEmpty();
        return resident.path();
    }

    private static String theOfficerFindsAndSortsIt() {
        officer.open("/y-kien").shows("Nước thải của xưởng").isAccessible();
        officer.picture("chase-inbox");
        officer.page().locator("main table a").first().click();
        officer.shows(WORDS).isAccessible();
        String matter = officer.path();
        officer.open(matter + "/phan-loai");
        choose(officer, "loai", "reflection");
        choose(officer, "linhvuc", "environment");
        choose(officer, "thamquyen", "body");
        officer.press("Ghi lại").shows("Đã phân loại");
        return matter;
    }

    private static void theHeadOfTheAreaDoesNotSeeIt(String matter) {
        head.open("/y-kien");
        assertThat(head.page().content()).doesNotContain("Nước thải");
        assertThat(head.page().navigate(product.address() + matter).status()).isEqualTo(404);
        head.open("/tim?q=nuoc+thai");
        assertThat(head.page().content()).doesNotContain("hẻm 12");
        head.open("/thong-bao");
        assertThat(head.page().content()).doesNotContain(matter);
    }

    private static void theWardForwardsIt(String matter) {
        officer.open(matter + "/van-ban/moi");
        officer.page().locator("#coquan").selectOption(new SelectOption().setLabel(OFFICE));
        officer.press("Lưu bản soạn");
        theChairSigns();
        officer.open(matter).shows("Đã chuyển cơ quan có thẩm quyền");
    }

    private static void theChairSigns() {
        chair.open("/van-ban-viec").isAccessible();
        chair.page().locator("main table a").first().click();
        chair.page().locator("#da-doc").check();
        chair.page().locator("form[action$='/ky'] button[type=submit]").click();
        chair.shows("Đã ký, số");
        chair.picture("chase-signed");
        assertThat(chair.page().content()).doesNotContain("Đoàn Thị Chín");
    }

    private static void theOfficeLetsItsTimeRunOutAndIsUrged() {
        LocalDate late = desk.today().plusDays(25);
        product.clock().moveTo(late);
        desk.sweep();
        officer.open("/y-kien?nhom=overdue").shows("Nước thải của xưởng");
        theChairSigns();
    }

    private static void theOfficeAnswersThroughItsLink(String answer, String number) {
        office.open(desk.link(body)).shows(OFFICE).isAccessible();
        office.page().locator("main table a").first().click();
        office.shows("Trả lời").isAccessible().picture("chase-office");
        assertThat(office.page().content()).doesNotContain("Đoàn Thị Chín").doesNotContain("P-3");
        Page page = office.page();
        page.locator("summary", new Page.LocatorOptions().setHasText("Gửi trả lời")).click();
        var form = page.locator("form[action$='/tra-loi']");
        form.locator("#ketqua").selectOption("settled");
        form.locator("#noidung").fill(answer);
        form.locator("#so").fill(number);
        form.locator("#nguoiky").fill("Trưởng phòng");
        form.locator("#ngayvb").fill(desk.today().toString());
        form.locator("button[type=submit]").click();
        office.shows("Đã ghi nhận.");
        assertThat(page.context().cookies()).isEmpty();
    }

    private static void theOfficerChecksAndTellsHerInPerson(String matter) {
        officer.open(matter + "/kiem-tra").press("Ghi lại").shows("Cần báo lại bà con");
        officer.open(matter + "/bao-lai");
        choose(officer, "cach", "in_person");
        officer.press("Ghi lại").shows("Đã báo lại bà con").picture("chase-told");
    }

    private static void sheAsksToLookAgain(String receipt) {
        resident.open(receipt).shows("Đã nhắc chủ xưởng.").isAccessible();
        resident.picture("chase-answer");
        resident.page()
                .locator("summary", new Page.LocatorOptions().setHasText("Đề nghị xem lại"))
                .click();
        fill(resident, "lydo", "Đêm qua nước vẫn chảy");
        resident.press("Gửi đề nghị xem lại").shows("Đã tiếp nhận");
    }

    private static void sheIsSatisfied(String receipt) {
        resident.open(receipt).shows("Xưởng đã đấu nối vào cống chung.");
        resident.page()
                .getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName("Hài lòng").setExact(true))
                .check();
        resident.press("Gửi đánh giá").shows("Đã kết thúc").fitsItsWidth();
    }

    private static void fill(Screen screen, String field, String text) {
        screen.page().locator("#" + field).fill(text);
    }

    private static void choose(Screen screen, String field, String value) {
        screen.page().locator("#" + field).selectOption(value);
    }
}
