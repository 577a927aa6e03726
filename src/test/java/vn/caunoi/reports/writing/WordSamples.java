package vn.caunoi.reports.writing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Word files as wards have them. */
public final class WordSamples {
    private WordSamples() {}

    /** A paragraph each. */
    public static byte[] of(String... paragraphs) {
        try (XWPFDocument document = new XWPFDocument()) {
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }

    /** The words of a file, a paragraph each line. */
    public static String text(byte[] file) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            String inTables =
                    document.getTables().stream()
                            .map(table -> table.getText())
                            .collect(Collectors.joining("\n"));
            return inTables
                    + "\n"
                    + document.getParagraphs().stream()
                            .map(XWPFParagraph::getText)
                            .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A half-year report of 2021 as a ward wrote it by hand. */
    public static byte[] halfYear2021() {
        return of(
                "ỦY BAN MTTQ VIỆT NAM",
                "BÁO CÁO",
                "Kết quả công tác Mặt trận 6 tháng đầu năm 2021",
                "I. ĐẶC ĐIỂM TÌNH HÌNH",
                "Trong 6 tháng đầu năm 2021 đời sống Nhân dân ổn định.",
                "II. KẾT QUẢ THỰC HIỆN",
                "1. Công tác tuyên truyền, vận động",
                "Ban Thường trực mở được 11 buổi tuyên truyền cho hơn 1.214 lượt người tham dự trong 6 tháng đầu năm 2021.",
                "2. Quỹ \"Vì người nghèo\" và an sinh xã hội",
                "- Vận động Quỹ \"Vì người nghèo\" thu được 220 triệu đồng trong kỳ.",
                "3. Xây dựng tổ chức",
                "Ngày 18/01/2021 có 10/10 Ban công tác Mặt trận họp đủ hằng tháng, đạt 100%.",
                "III. ĐÁNH GIÁ CHUNG",
                "1. Ưu điểm: Các Ban hoạt động đều.",
                "2. Hạn chế, tồn tại",
                "Một số Ban còn chậm báo cáo.",
                "3. Nguyên nhân",
                "Cán bộ kiêm nhiệm nhiều việc.",
                "IV. PHƯƠNG HƯỚNG",
                "Tiếp tục củng cố các Ban.",
                "V. KIẾN NGHỊ",
                "Đề nghị hỗ trợ kinh phí.",
                "Nơi nhận:");
    }
}
