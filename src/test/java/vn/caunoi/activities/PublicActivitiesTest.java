package vn.caunoi.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Scopes;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.pictures.SamplePictures;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;

/** The public page tells what was published, and shows whom it may show. */
class PublicActivitiesTest {
    private TestProduct product;
    private PublicActivities open;
    private PictureDesk pictures;
    private PublicationDesk desk;
    private Scope officer;
    private ActivityRecord joint;

    @BeforeEach
    void anActivityWithAPicture() {
        product = TwoWards.served();
        open = product.bean(PublicActivities.class);
        pictures = product.bean(PictureDesk.class);
        desk = product.bean(PublicationDesk.class);
        officer =
                product.bean(Scopes.class)
                        .of(product.bean(Accounts.class).named("canbo").orElseThrow().id());
        joint = ActivityExamples.coded(product, "joint");
        pictures.add(
                officer,
                joint,
                List.of(ActivityExamples.picture(SamplePictures.jpeg(800, 600))),
                "Bà con ở nhà văn hóa",
                false);
    }

    @AfterEach
    void close() {
        product.close();
    }

    @Test
    void nothingIsPublicUntilItIsPublishedAndCannotBeTakenBackAnyMore() {
        assertThat(latest("P-3")).isEmpty();
        publish();
        assertThat(latest("P-3")).isEmpty();
        assertThat(open.find(joint.id(), Set.of(unit("P-3")))).isEmpty();
        whenNobodyCanTakeItBack();
        assertThat(latest("P-3"))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.title()).isEqualTo("Hội nghị Đối thoại");
                    assertThat(told.unit()).isEqualTo(unit("P-3"));
                    assertThat(told.day()).isEqualTo(LocalDate.of(2022, 2, 3));
                });
        assertThat(latest("P-4"))
                .singleElement()
                .satisfies(told -> assertThat(told.unit()).isEqualTo(unit("P-4")));
        assertThat(latest("P-1")).isEmpty();
        assertThat(open.latest(unit("Q"), Set.of(unit("P-3")), 9)).isEmpty();
    }

    @Test
    void withoutConsentNoPictureIsShownAndWithItItIsUntilItIsTakenBack() {
        UUID picture = pictures.of(officer, joint.id()).getFirst().id();
        publish();
        whenNobodyCanTakeItBack();
        assertThat(open.find(joint.id(), Set.of(unit("P-3"))).orElseThrow().pictures()).isEmpty();
        assertThat(open.picture(picture, Set.of(unit("P-3")), true)).isEmpty();

        pictures.consent(officer, picture, "");
        assertThat(open.picture(picture, Set.of(unit("P-3")), true)).isEmpty();
        whenNobodyCanTakeItBack();
        assertThat(open.find(joint.id(), Set.of(unit("P-3"))).orElseThrow().pictures())
                .containsExactly(new PublicPicture(picture, "Bà con ở nhà văn hóa"));
        assertThat(
                        SamplePictures.read(
                                        open.picture(picture, Set.of(unit("P-3")), true)
                                                .orElseThrow())
                                .getWidth())
                .isEqualTo(480);
        assertThat(open.picture(picture, Set.of(unit("P-1")), true)).isEmpty();

        pictures.endConsent(officer, picture);
        assertThat(open.find(joint.id(), Set.of(unit("P-3"))).orElseThrow().pictures()).isEmpty();
        assertThat(open.picture(picture, Set.of(unit("P-3")), false)).isEmpty();
    }

    @Test
    void aConsentWithoutAPublicationShowsNothing() {
        UUID picture = pictures.of(officer, joint.id()).getFirst().id();
        pictures.consent(officer, picture, "");
        whenNobodyCanTakeItBack();
        assertThat(open.picture(picture, Set.of(unit("P-3")), true)).isEmpty();
    }

    @Test
    void whatIsTakenDownOrWithdrawnLeavesThePublicPageAtOnce() {
        publish();
        whenNobodyCanTakeItBack();
        desk.takeDown(officer, joint);
        assertThat(latest("P-3")).isEmpty();

        publish();
        whenNobodyCanTakeItBack();
        assertThat(latest("P-3")).hasSize(1);
        product.bean(ActivityDesk.class).withdraw(officer, joint.id(), "ghi nhầm");
        assertThat(latest("P-3")).isEmpty();
        assertThat(open.search(unit("P"), Set.of(unit("P-3")), "", 9)).isEmpty();
    }

    @Test
    void publicWordsAreFoundWithoutMarks() {
        publish();
        whenNobodyCanTakeItBack();
        assertThat(open.search(unit("P"), Set.of(unit("P-3")), "doi thoai DAT", 9)).hasSize(1);
        assertThat(open.search(unit("P"), Set.of(unit("P-3")), "đối thoại về cá", 9)).isEmpty();
        assertThat(open.search(unit("Q"), Set.of(unit("P-3")), "doi thoai", 9)).isEmpty();
    }

    @Test
    void theSecondOfTwoWhoPublishIsTold() {
        publish();
        Visitor head = new Visitor(product).signIn("canbo");
        var stale =
                head.post(
                        ActivityView.path(joint.id()) + "/cong-bo",
                        "tieude",
                        "Lời của tôi",
                        "phienban",
                        "0");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("Hội nghị Đối thoại", "Lời của tôi");
    }

    private void publish() {
        desk.publish(officer, joint, 0, "Hội nghị Đối thoại", "Nói chuyện về đất đai.");
    }

    private void whenNobodyCanTakeItBack() {
        product.bean(ScopedTransactions.class)
                .write(
                        Reach.EVERYTHING,
                        () -> {
                            JdbcClient jdbc = product.bean(JdbcClient.class);
                            jdbc.sql(
                                            "UPDATE activities.publication SET shown_from = shown_from - interval '15 s'")
                                    .update();
                            return jdbc.sql(
                                            "UPDATE activities.picture SET shown_from = shown_from - interval '15 s'")
                                    .update();
                        });
    }

    private List<PublicActivity> latest(String area) {
        return open.latest(unit("P"), Set.of(unit(area)), 9);
    }

    private UnitId unit(String code) {
        return product.bean(Units.class).named(code, LocalDate.of(2022, 1, 1)).orElseThrow().id();
    }
}
