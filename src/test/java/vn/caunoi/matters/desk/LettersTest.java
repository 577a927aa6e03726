package vn.caunoi.matters.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterKind;
import vn.caunoi.matters.model.MatterState;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.matters.store.LetterPurpose;
import vn.caunoi.matters.store.StepStore;
import vn.caunoi.people.PersonDetails;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Refusal;

/** Letters about matters: drafted by an officer, signed by the Standing Committee, sent once. */
class LettersTest {
    private static TestProduct product;
    private static Ward ward;

    @BeforeAll
    static void serve() {
        product = TwoWards.served();
        ward = Ward.of(product);
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @Test
    void aSignedLetterForwardsTheMatterUnderTheNextNumberOfTheRegister() throws IOException {
        UUID body = ward.body("Ủy ban nhân dân phường Tân Lập");
        Receipt receipt =
                ward.raised(
                        "Cống tổ 2 tắc đã ba tuần",
                        Optional.of(
                                new PersonDetails(
                                        "Trịnh Thị Mười",
                                        Optional.empty(),
                                        vn.caunoi.people.Sex.FEMALE,
                                        Optional.of("0912345678"),
                                        Optional.empty())));
        Matter matter = ward.classified(receipt, MatterKind.PETITION);
        UUID letter = ward.drafted(matter, body, "Cống thoát nước ở tổ 2 bị tắc ba tuần nay");

        String number = ward.signed(letter);

        Matter forwarded = ward.now(matter);
        assertThat(forwarded.state()).isEqualTo(MatterState.FORWARDED);
        assertThat(forwarded.progress().answering()).contains(body);
        assertThat(forwarded.progress().body().orElseThrow().due())
                .isEqualTo(
                        new vn.caunoi.calendar.WorkingDays(vn.caunoi.calendar.Holidays.decreed())
                                .after(Ward.today(), 15));
        assertThat(printed(letter))
                .contains(
                        number,
                        "V/v chuyển ý kiến, kiến nghị của Nhân dân",
                        "Kính gửi: Ủy ban nhân dân phường Tân Lập",
                        "Cống thoát nước ở tổ 2 bị tắc ba tuần nay")
                .doesNotContain("Mười", "0912345678");
        assertThat(
                        ward.read(() -> product.bean(StepStore.class).of(matter.id()))
                                .getLast()
                                .fact("letter"))
                .isEqualTo(number);
    }

    @Test
    void nobodySignsWithoutTheRightToApprove() {
        Matter matter = ward.classified(MatterKind.PETITION);
        UUID letter = ward.drafted(matter, ward.body("Công an phường"), "Nội dung");

        assertThatThrownBy(() -> product.bean(LetterSigning.class).sign(ward.officer(), letter, 1))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        product.bean(LetterSigning.class).sign(ward.caller("ban3"), letter, 1))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        product.bean(LetterSigning.class).sign(ward.caller("kiemtra"), letter, 1))
                .isInstanceOf(NotFound.class);
        assertThat(ward.now(matter).state()).isEqualTo(MatterState.CLASSIFIED);
    }

    @Test
    void aLetterIsSignedAsTheSignerReadItAndOnlyOnce() {
        Matter matter = ward.classified(MatterKind.PETITION);
        UUID body = ward.body("Trạm y tế");
        UUID letter = ward.drafted(matter, body, "Nội dung");
        Letters letters = product.bean(Letters.class);
        var other =
                new Letters.Wording(
                        LetterPurpose.FORWARD, Optional.of(body), Optional.empty(), "Khác");
        assertThat(letters.reword(ward.officer(), letter, 1, other)).isEmpty();
        assertThat(letters.reword(ward.officer(), letter, 1, other)).isPresent();

        assertThat(product.bean(LetterSigning.class).sign(ward.signer(), letter, 1))
                .isInstanceOf(LetterSigning.Signed.Stale.class);
        ward.signed(letter);
        assertThat(product.bean(LetterSigning.class).sign(ward.signer(), letter, 3))
                .isInstanceOf(LetterSigning.Signed.Stale.class);
        assertThatThrownBy(() -> letters.drop(ward.officer(), letter)).isInstanceOf(Refusal.class);
    }

    @Test
    void whatTheMatterOvertookIsNotSigned() {
        Matter matter = ward.classified(MatterKind.PETITION);
        UUID body = ward.body("Điện lực");
        UUID first = ward.drafted(matter, body, "Một");
        UUID second = ward.drafted(matter, body, "Hai");

        ward.signed(first);

        assertThat(product.bean(Letters.class).find(ward.officer(), second).letter().isDraft())
                .isFalse();
    }

    @Test
    void aMatterDoesNotGoToTheBodyItIsAbout() {
        UUID body = ward.body("Ban quản lý chợ");
        Receipt receipt = ward.raised("Chợ thu phí sai", Optional.empty());
        Matter matter =
                ward.taken(
                        ward.officer(),
                        receipt.matter(),
                        new MatterStep.Classified(
                                MatterKind.REFLECTION,
                                "order",
                                vn.caunoi.matters.model.Competence.BODY,
                                java.util.Set.of(vn.caunoi.matters.model.Concern.body(body))));

        assertThatThrownBy(() -> ward.drafted(matter, body, "Nội dung"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void numbersOfPersonsAreStruckFromTheWordsOffered() {
        Receipt receipt =
                ward.raised(
                        "Gọi tôi 0912 345 678 hoặc a.b@thu.vn, căn cước 001099123456, nhà số 12, đã 3 lần",
                        Optional.empty());
        Matter matter = ward.classified(receipt, MatterKind.PETITION);

        assertThat(product.bean(Letters.class).offer(ward.officer(), matter.id()).text())
                .isEqualTo(
                        "Gọi tôi (đã lược) hoặc (đã lược), căn cước (đã lược), nhà số 12, đã 3 lần");
    }

    private static String printed(UUID letter) throws IOException {
        byte[] file = product.bean(LetterSigning.class).file(ward.officer(), letter);
        try (var document = new XWPFDocument(new ByteArrayInputStream(file));
                var text = new XWPFWordExtractor(document)) {
            java.nio.file.Path kept = java.nio.file.Path.of("target", "letter.docx");
            java.nio.file.Files.write(kept, file);
            return text.getText();
        }
    }
}
