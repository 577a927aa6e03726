package vn.caunoi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifDirectoryBase;
import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.matters.desk.ChaseHands;
import vn.caunoi.pictures.SamplePictures;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;

/** Whoever means harm on a resident's page is refused, or does none. */
class HostileSenderTest {
    private static final String SAID = "Cống nghẹt ở đầu hẻm";
    private static final String SCRIPT =
            "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";
    private static final int MEGABYTE = 1 << 20;

    private static TestProduct product;
    private static Resident resident;
    private static ChaseHands hands;

    @BeforeAll
    static void open() {
        product = TwoWards.served();
        resident = new Resident(product);
        hands = new ChaseHands(product);
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @ParameterizedTest
    @CsvSource({"1, false", "10, false", "1, true", "10, true"})
    void aTextOfMegabytesIsRefusedBeforeAnythingIsDone(int megabytes, boolean withFile) {
        String text = "a".repeat(megabytes * MEGABYTE);
        long before = matters();
        String answer;
        try {
            answer =
                    String.valueOf(
                            (withFile
                                            ? resident.postFile(
                                                    "/kdc/P-3",
                                                    "a.jpg",
                                                    SamplePictures.jpeg(40, 30),
                                                    "noidung",
                                                    text)
                                            : resident.post("/kdc/P-3", "noidung", text))
                                    .statusCode());
        } catch (UncheckedIOException closed) {
            answer = "connection closed";
        }
        System.out.printf(
                "portal.text %d MB, %s: %s%n", megabytes, withFile ? "with file" : "plain", answer);

        assertThat(answer).isIn("413", "connection closed");
        assertThat(matters()).isEqualTo(before);
        assertThat(resident.get("/kdc/P-3").statusCode()).isEqualTo(200);
    }

    @Test
    void aTextLongerThanTheLimitComesBackWhole() {
        String text = "Dài ".repeat(1_500).strip();
        HttpResponse<String> answer = resident.post("/kdc/P-3", "noidung", text);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(text);
        assertThat(resident.post("/kdc/P-3", "noidung", "a".repeat(4_000)).statusCode())
                .isEqualTo(303);
    }

    @Test
    void aScriptIsTextOnEveryPageThatShowsIt() {
        String kept =
                resident.post("/kdc/P-3", "noidung", SCRIPT, "lienlac", SCRIPT, "cach", SCRIPT)
                        .body();
        assertThat(kept)
                .contains("&lt;script>alert(1)")
                .doesNotContain("<script>alert", "<img src=x");

        String code =
                Resident.code(
                        resident.post("/kdc/P-3", "noidung", SCRIPT, "hoten", "Trần Văn Tre"));
        assertThat(resident.get("/tra-cuu/" + code).body())
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert", "<img src=x");
        assertThat(resident.get("/tra-cuu/%3Cscript%3Ealert(1)%3C%2Fscript%3E").body())
                .doesNotContain("<script>alert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MZ\u0090\0 program", "<svg onload='alert(1)'/>", "%PDF-1.7", "PK\3\4"})
    void whatIsNoPictureIsRefusedWhateverItsName(String content) {
        long before = matters();
        HttpResponse<String> answer =
                resident.postFile(
                        "/kdc/P-3",
                        "anh.jpg",
                        content.getBytes(StandardCharsets.ISO_8859_1),
                        "noidung",
                        SAID);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(SAID, "id=\"anh-error\"");
        assertThat(matters()).isEqualTo(before);
    }

    @Test
    void aPictureLosesThePlaceWhereItWasTaken() throws Exception {
        byte[] taken = SamplePictures.takenAtAKnownPlace(400, 300, 1);
        assertThat(new String(taken, StandardCharsets.ISO_8859_1)).contains("Exif");
        String code =
                Resident.code(
                        resident.postFile(
                                "/kdc/P-3",
                                "IMG.jpg",
                                taken,
                                "noidung",
                                SAID,
                                "phieu",
                                resident.sheet("/kdc/P-3")));

        byte[] kept = hands.picture(code);
        assertThat(
                        ImageMetadataReader.readMetadata(new ByteArrayInputStream(kept))
                                .containsDirectoryOfType(ExifDirectoryBase.class))
                .isFalse();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void aFileNameWithoutEndDoesNoHarm() {
        HttpResponse<String> answer =
                resident.postFile(
                        "/kdc/P-3",
                        "a".repeat(5_000) + ".jpg",
                        SamplePictures.jpeg(40, 30),
                        "noidung",
                        SAID);
        assertThat(answer.statusCode()).isIn(303, 400, 413);
    }

    @Test
    void namesWithoutEndAreRefusedBesideTheirField() {
        assertThat(
                        resident.post("/kdc/P-3", "noidung", SAID, "hoten", "a".repeat(5_000))
                                .statusCode())
                .isEqualTo(422);
        assertThat(
                        resident.post(
                                        "/kdc/P-3",
                                        "noidung",
                                        SAID,
                                        "hoten",
                                        "An",
                                        "lienlac",
                                        "1".repeat(5_000))
                                .statusCode())
                .isEqualTo(422);
        assertThat(resident.post("/kdc/P-3", "x".repeat(5_000), SAID).statusCode()).isEqualTo(303);
        assertThat(resident.post("/kdc/" + "x".repeat(5_000), "noidung", SAID).statusCode())
                .isEqualTo(404);
    }

    @Test
    void signsThatTheEyeDoesNotSeeAreLeftOut() {
        String code =
                Resident.code(
                        resident.post(
                                "/kdc/P-3",
                                "noidung",
                                "Đường \u202Egpj.exe\u202C\u200B hỏng\0\u0007\u2066 nặng\uFEFF"));
        assertThat(hands.words(code)).isEqualTo("Đường gpj.exe hỏng nặng");

        for (String nothing : new String[] {"", "   ", "\0\0", "\u200B\u202E\uFEFF", "\n\r\n"}) {
            assertThat(resident.post("/kdc/P-3", "noidung", nothing).statusCode()).isEqualTo(422);
        }
    }

    @Test
    void marksThatCameApartAreKeptTogether() {
        String code = Resident.code(resident.post("/kdc/P-3", "noidung", "Đươ\u0300ng ho\u0309ng"));
        assertThat(hands.words(code)).isEqualTo("Đường hỏng");
    }

    @Test
    void severalUnknownFieldsAreNoWordsAtAll() {
        assertThat(resident.post("/kdc/P-3", "a", "một", "b", "hai").statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /kdc/P-3",
        "DELETE, /kdc/P-3",
        "PATCH, /tra-cuu",
        "GET, /tra-cuu/0000-0000-0000-0000/rut",
        "DELETE, /tra-cuu/0000-0000-0000-0000"
    })
    void anotherMethodDoesNothing(String method, String path) {
        assertThat(resident.ask(method, path).statusCode()).isIn(403, 405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "khong-co",
                "UUUU-UUUU-UUUU-UUUU",
                "0000-0000-0000-00000",
                "%27%20OR%20%271%27=%271",
                "%F0%9F%98%80"
            })
    void whatIsNoCodeAndTheCodeOfNobodyAreAnsweredAlike(String noCode) {
        HttpResponse<String> answer = resident.get("/tra-cuu/" + noCode);
        HttpResponse<String> nobodys = resident.get("/tra-cuu/7777-7777-7777-7777");

        assertThat(answer.statusCode()).isEqualTo(404).isEqualTo(nobodys.statusCode());
        assertThat(main(answer)).isEqualTo(main(nobodys));
        assertThat(answer.headers().firstValue("Referrer-Policy"))
                .isEqualTo(nobodys.headers().firstValue("Referrer-Policy"));
    }

    private static String main(HttpResponse<String> page) {
        return page.body().replaceAll("(?s).*<main", "").replaceAll("(?s)</main>.*", "");
    }

    private static long matters() {
        return JdbcClient.create(product.database().owner())
                .sql("SELECT count(*) FROM matters.matter")
                .query(Long.class)
                .single();
    }
}
