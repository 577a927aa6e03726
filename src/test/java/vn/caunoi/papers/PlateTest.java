package vn.caunoi.papers;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

class PlateTest {
    private static final PlateSheets SHEETS = new PlateSheets(new PdfPages());
    private static final List<Plate> PLATES = List.of(plate("P-4"), plate("P-5"));

    @Test
    void everyLargePlateIsASheetWhoseCodeLeadsToItsArea() throws Exception {
        byte[] pdf = PdfWords.written(out -> SHEETS.write(PLATES, PlateSheets.Size.LARGE, out));
        PdfWords.picture(pdf, "plates-large");
        assertThat(PdfWords.pages(pdf)).isEqualTo(2);
        assertThat(read(picture(pdf, 0))).isEqualTo("https://mattran.example.vn/kdc/P-4");
        assertThat(read(picture(pdf, 1))).isEqualTo("https://mattran.example.vn/kdc/P-5");
        PrintedWords words = PdfWords.read(pdf);
        assertThat(words.find("Khu phố P-5").page()).isEqualTo(2);
        assertThat(words.find("Gọi Mặt trận: 0200 000 000").page()).isEqualTo(1);
        assertThat(words.find("Khu phố P-4").centre())
                .isCloseTo(595.3 / 2, org.assertj.core.data.Offset.offset(3.0));
    }

    @Test
    void aSheetOfSmallPlatesHasEightCodesOfOneArea() throws Exception {
        byte[] pdf = PdfWords.written(out -> SHEETS.write(PLATES, PlateSheets.Size.SMALL, out));
        PdfWords.picture(pdf, "plates-small");
        assertThat(PdfWords.pages(pdf)).isEqualTo(2);
        BufferedImage sheet = picture(pdf, 1);
        int wide = sheet.getWidth() / 2;
        int high = sheet.getHeight() / 4;
        for (int place = 0; place < 8; place++) {
            var cut = sheet.getSubimage(place % 2 * wide, place / 2 * high, wide, high);
            assertThat(read(cut)).isEqualTo("https://mattran.example.vn/kdc/P-5");
        }
    }

    @Test
    void theCodeIsDrawnAndNoPicture() throws IOException {
        byte[] pdf = PdfWords.written(out -> SHEETS.write(PLATES, PlateSheets.Size.LARGE, out));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            for (var name : resources.getXObjectNames()) {
                assertThat(resources.isImageXObject(name)).isFalse();
            }
        }
    }

    @Test
    void aNoticeIsAsLargeAsItFitsOneSheet() throws IOException {
        byte[] brief = notice("Họp Nhân dân lúc 19 giờ 30 tại nhà văn hóa.");
        byte[] longer = notice("Mang theo sổ tay, đi đúng giờ để họp được đủ việc. ".repeat(12));
        PdfWords.picture(brief, "notice-brief");
        PdfWords.picture(longer, "notice-long");
        assertThat(PdfWords.pages(brief)).isEqualTo(1);
        assertThat(PdfWords.pages(longer)).isEqualTo(1);
        double big = PdfWords.read(brief).find("Họp Nhân dân").height();
        double smaller = PdfWords.read(longer).find("Mang theo sổ").height();
        assertThat(big).isGreaterThan(2 * smaller);
        assertThat(PdfWords.read(brief).find("Cần hỏi thêm, xin").page()).isEqualTo(1);
    }

    @Test
    void aVeryLongNoticeGoesOnRatherThanBecomeSmall() throws IOException {
        byte[] pdf = notice("Một câu dài vừa phải để đọc trên bảng tin. ".repeat(60));
        assertThat(PdfWords.pages(pdf)).isGreaterThan(1);
    }

    private static byte[] notice(String text) {
        return PdfWords.written(out ->
                new NoticeSheet(new PdfPages())
                        .write(
                                new NoticeSheet.Notice(
                                        "Thông báo họp",
                                        text,
                                        LocalDate.of(2026, 5, 4),
                                        "Ban công tác Mặt trận Khu phố 5",
                                        "Tân Lập",
                                        Optional.of("0200 000 000")),
                                out));
    }

    private static Plate plate(String code) {
        return new Plate(
                "Phường Tân Lập",
                "Khu phố " + code,
                "https://mattran.example.vn/kdc/" + code,
                Optional.of("0200 000 000"));
    }

    private static BufferedImage picture(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(page, 150);
        }
    }

    private static String read(BufferedImage picture) throws Exception {
        return new QRCodeReader().decode(bitmap(picture)).getText();
    }

    private static BinaryBitmap bitmap(BufferedImage picture) throws NotFoundException {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] dots = picture.getRGB(0, 0, width, height, null, 0, width);
        return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, dots)));
    }
}
