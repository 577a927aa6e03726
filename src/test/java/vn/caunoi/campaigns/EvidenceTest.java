package vn.caunoi.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Scopes;
import vn.caunoi.committees.Desk;
import vn.caunoi.pictures.PictureIntake;
import vn.caunoi.pictures.PictureIntake.Taken;
import vn.caunoi.pictures.SamplePictures;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.Uuid7;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;
import vn.caunoi.testing.WardFiles;

/** Pictures that show what a model achieved. */
class EvidenceTest {
    private static TestProduct product;
    private static Desk officer;

    @BeforeAll
    static void open() {
        product = TwoWards.served();
        product.take(WardFiles.empty().models("m1,P-3,safety,Cổng an toàn,2020-01-01,\n"));
        officer = new Desk(product, "canbo");
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @Test
    void aPictureIsSeenBesideItsResultAndErasedForGoodWhenItIsRemoved() {
        note();
        Matcher picture =
                Pattern.compile("src=\"(/mo-hinh/anh/[0-9a-f-]{36})[?]nho=1\"").matcher(page());
        assertThat(picture.find()).isTrue();
        assertThat(new Visitor(product).signIn("ban3").get(picture.group(1)).statusCode())
                .isEqualTo(200);
        assertThat(new Visitor(product).signIn("bencanh").get(picture.group(1)).statusCode())
                .isEqualTo(404);
        assertThat(files()).isEqualTo(2);

        assertThat(officer.post(picture.group(1) + "/bo").statusCode()).isEqualTo(302);
        assertThat(files()).isZero();
        assertThat(page()).contains("Lắp thêm 4 đèn").doesNotContain(picture.group(1));
    }

    @Test
    void aNoteThatIsTakenBackTakesItsPicturesWithIt() {
        long before = files();
        UUID act = note();
        assertThat(files()).isEqualTo(before + 2);
        officer.undo(act.toString());
        assertThat(files()).isEqualTo(before);
    }

    private static UUID note() {
        return product.bean(ModelDesk.class)
                .note(
                        officers(),
                        model().id(),
                        new ModelResults.Result(
                                Uuid7.next(),
                                LocalDate.of(2021, 5, 1),
                                "Lắp thêm 4 đèn",
                                Optional.empty(),
                                Optional.empty()),
                        List.of(
                                (Taken.Picture)
                                        PictureIntake.take(
                                                SamplePictures.takenAtAKnownPlace(800, 600, 1))));
    }

    private static String page() {
        return officer.page(ModelPage.path(model().id()));
    }

    private static ModelRegistry.Registered model() {
        UUID id =
                product.bean(ScopedTransactions.class)
                        .read(
                                Reach.EVERYTHING,
                                () ->
                                        product.bean(JdbcClient.class)
                                                .sql("SELECT id FROM campaigns.model")
                                                .query(UUID.class)
                                                .single());
        return product.bean(ModelRegistry.class).find(officers(), id).orElseThrow();
    }

    private static Scope officers() {
        return product.bean(Scopes.class)
                .of(product.bean(Accounts.class).named("canbo").orElseThrow().id());
    }

    private static long files() {
        return product.bean(ScopedTransactions.class)
                .read(
                        Reach.EVERYTHING,
                        () ->
                                product.bean(JdbcClient.class)
                                        .sql("SELECT count(*) FROM storage.file")
                                        .query(Long.class)
                                        .single());
    }
}
