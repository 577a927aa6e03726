package vn.caunoi.journeys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Role;
import vn.caunoi.matters.desk.Bodies;
import vn.caunoi.matters.desk.Disclosures;
import vn.caunoi.matters.desk.Receipt;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.matters.model.SenderItem;
import vn.caunoi.matters.model.ToldHow;
import vn.caunoi.matters.model.Verdict;
import vn.caunoi.matters.store.DisclosureStore.Paper;
import vn.caunoi.matters.web.MattersOfWard;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;

/**
 * Pages of matters in states that the examples of every page do not reach, at a desk and on a
 * phone.
 */
class MattersInOtherStatesTest {
    private static final int[][] SIZES = {{1280, 900}, {360, 740}};

    private static final Map<String, Screen> SCREENS = new HashMap<>();

    private static TestProduct product;
    private static MattersOfWard ward;

    @BeforeAll
    static void serve() {
        product = TwoWards.served();
        product.account("coquan", Role.ANSWERING_BODY, "P");
        ward = new MattersOfWard(product);
        product.bean(Bodies.class).appoint(ward.scope("canbo"), ward.body(), "coquan");
    }

    @AfterAll
    static void close() {
        SCREENS.values().forEach(Screen::close);
        product.close();
    }

    private static void look(String person, String path, String name, String... words) {
        Screen screen =
                SCREENS.computeIfAbsent(
                        person, any -> new Screen(product, 1280, 900).signIn(person));
        for (int[] size : SIZES) {
            screen.sized(size[0], size[1]).open(path);
            List.of(words).forEach(screen::shows);
            screen.isAccessible().fitsItsWidth().picture(name + "-" + size[0]);
        }
    }

    @Test
    void aRequestForASendersNameIsDecidedByTheChair() {
        Receipt receipt =
                ward.named(true, "Quán nhậu ồn ào đến khuya", "Lê Thị Mẫu Đơn", "0900000077");
        UUID matter = receipt.matter().id();
        UUID request =
                product.bean(Disclosures.class)
                        .ask(
                                ward.caller("canbo"),
                                matter,
                                receipt.voice(),
                                new Paper(
                                        "Cơ quan Cảnh sát điều tra (thử)",
                                        "15/CQĐT",
                                        MattersOfWard.today(),
                                        "Điều 9 của một luật thử",
                                        Set.of(SenderItem.NAME, SenderItem.PHONE),
                                        ""));
        String path = "/y-kien/" + matter + "/cung-cap";
        look("canbo", path + "/moi", "disclose-new", "Cơ quan, người yêu cầu");
        look("chutich", path + "/" + request, "disclose-decide", "Đồng ý cung cấp");
        look("chutich", "/", "disclose-desk", "chờ Chủ tịch quyết định");
        product.bean(Disclosures.class).approve(ward.caller("chutich"), matter, request);
        look("canbo", path, "disclose-list", "Đã đồng ý cung cấp");
        try (Screen screen = new Screen(product, 360, 740).signIn("canbo")) {
            screen.open(path + "/" + request)
                    .press("Mở nội dung cung cấp")
                    .shows("Lê Thị Mẫu Đơn")
                    .isAccessible()
                    .fitsItsWidth()
                    .picture("disclose-given-360");
        }
    }

    @Test
    void whatWasClosedNotLongAgoIsOfferedWhileSorting() {
        Receipt receipt = ward.anonymous(true, "Đèn đường hẻm 17 bị tắt buổi tối");
        Matter checked = ward.checked(receipt.matter(), "Đã thay bóng đèn");
        Matter told =
                ward.taken(
                        ward.step(
                                "canbo",
                                checked,
                                new MatterStep.Told(
                                        receipt.voice(),
                                        ToldHow.PHONE,
                                        MattersOfWard.today(),
                                        "")));
        ward.taken(
                ward.step(
                        "canbo",
                        told,
                        new MatterStep.Judged(receipt.voice(), Verdict.SATISFIED, "")));
        Receipt again = ward.anonymous(true, "Đèn đường hẻm 17 lại tắt, tối không thấy đường");
        look(
                "canbo",
                "/y-kien/" + again.matter().id() + "/phan-loai",
                "recur",
                "Việc này đã có trước đây");
    }

    @Test
    void whatIsToBeTakenOverIsTickedAlready() {
        AccountId leaving = product.account("canbocu", Role.WARD_OFFICER, "P");
        ward.taken(
                ward.step(
                        "canbo",
                        ward.anonymous(true, "Cống hẻm 3 nghẹt").matter(),
                        new MatterStep.Assigned(leaving.value())));
        product.bean(Accounts.class).endPosts(leaving, MattersOfWard.today());
        look("canbo", "/y-kien", "handover", "Nhận bàn giao");
        look("canbo", "/y-kien?nguoi=thoi", "handover-list", "Nhận bàn giao");
    }

    @Test
    void whoAnswersForABodyAndWhoLeadsBeginAtTheDesk() {
        look("coquan", "/", "body-desk", "Cơ quan không còn việc nào");
        look("chi3", "/tong-hop-y-kien", "party-summary");
    }
}
