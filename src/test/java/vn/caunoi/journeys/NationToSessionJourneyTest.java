package vn.caunoi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.access.Role;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.WardFiles;

/** A figure of the whole country is followed down to the evening on which it happened, and back. */
class NationToSessionJourneyTest {
    private static final String FIGURE = "/bao-cao/%s/2022-H1/TT02";
    private static final String SESSION = "Phòng cháy ở hẻm nhỏ";

    private static TestProduct product;
    private static Screen centre;

    @BeforeAll
    static void open() {
        product = TwoWards.served();
        product.take(
                WardFiles.empty()
                        .activities("chay,P-3,2022-05-05,outreach,law," + SESSION + ",41,,,\n"));
        product.account("trunguong", Role.CENTRAL, "VN");
        centre = new Screen(product, 1280, 900).signIn("trunguong");
    }

    @AfterAll
    static void close() {
        centre.close();
        product.close();
    }

    @Test
    void fromTheNationsFigureToASingleSessionOfOneAreaAndBack() {
        String all = theNationSays();
        theProvinceAndTheWardSayTheirPart();
        theWardShowsTheSessionsOfItsAreas();
        oneSessionTellsOfItsEvening();
        theWayLeadsBackUpTo(all);
    }

    private static String theNationSays() {
        centre.open("/bao-cao/VN/2022-H1");
        follow("Lượt người dự các buổi tuyên truyền");
        return stands("VN").page().locator(".figure-large").innerText();
    }

    private static void theProvinceAndTheWardSayTheirPart() {
        below("Tỉnh Thử Nghiệm");
        stands("T-01").isAccessible();
        below("Phường Thử");
        stands("P");
    }

    private static void theWardShowsTheSessionsOfItsAreas() {
        assertThat(
                        centre.shows(SESSION)
                                .fitsItsWidth()
                                .isAccessible()
                                .picture("nation-to-ward")
                                .page()
                                .locator("#ho-so tr", new Page.LocatorOptions().setHasText(SESSION))
                                .innerText())
                .contains("Khu phố 3", "41");
    }

    private static void oneSessionTellsOfItsEvening() {
        follow(SESSION);
        assertThat(centre.path()).startsWith("/hoat-dong/");
        centre.shows("05/05/2022").shows("Khu phố 3").isAccessible().picture("nation-to-session");
    }

    private static void theWayLeadsBackUpTo(String all) {
        centre.page().goBack();
        stands("P");
        follow("Việt Nam");
        assertThat(stands("VN").page().locator(".figure-large").innerText()).isEqualTo(all);
    }

    /** The page of the figure at a unit, in the very words of its address. */
    private static Screen stands(String unit) {
        centre.page().locator(".figure-large").waitFor();
        assertThat(centre.path()).isEqualTo(FIGURE.formatted(unit));
        return centre;
    }

    private static void below(String unit) {
        centre.page()
                .locator("#cap-duoi")
                .getByRole(
                        AriaRole.LINK,
                        new com.microsoft.playwright.Locator.GetByRoleOptions()
                                .setName(unit)
                                .setExact(true))
                .click();
    }

    private static void follow(String words) {
        centre.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
    }
}
