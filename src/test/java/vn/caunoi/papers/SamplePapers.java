package vn.caunoi.papers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Papers of the invented ward Tân Lập, as a real ward would write them. */
final class SamplePapers {
    private SamplePapers() {}

    /** A half-year report of about two pages, without number. */
    static AdministrativePaper halfYearReport() {
        return report(Optional.empty(), contents(), Optional.empty());
    }

    static AdministrativePaper numbered(int number) {
        return report(Optional.of(number), contents(), Optional.empty());
    }

    static AdministrativePaper withAnnex() {
        return report(Optional.of(5), contents(), Optional.of(annex(60)));
    }

    static AdministrativePaper of(List<Part> parts) {
        return report(Optional.empty(), parts, Optional.empty());
    }

    /** A paper of so many paragraphs, to see what the end of a page does. */
    static AdministrativePaper ofParagraphs(int count) {
        var parts = new ArrayList<Part>();
        for (int place = 1; place <= count; place++) {
            parts.add(new Part.Paragraph(place + ". " + SENTENCE));
        }
        return of(parts);
    }

    static AdministrativePaper report(
            Optional<Integer> number, List<Part> parts, Optional<AnnexTable> annex) {
        return new AdministrativePaper(
                new Issuer(
                        List.of("ỦY BAN MTTQ VIỆT NAM", "PHƯỜNG TÂN LẬP"),
                        List.of("BAN THƯỜNG TRỰC")),
                "BC-MTTQ-BTT",
                number,
                "Tân Lập",
                LocalDate.of(2026, 1, 5),
                "Báo cáo",
                "Kết quả công tác Mặt trận năm 2025\nvà phương hướng, nhiệm vụ công tác Mặt trận"
                        + " năm 2026",
                parts,
                new Signature(
                        List.of("TM. BAN THƯỜNG TRỰC", "KT. CHỦ TỊCH"),
                        "PHÓ CHỦ TỊCH",
                        Optional.of("Lương Thị Bưởi")),
                List.of(
                        "Ban Thường trực Ủy ban MTTQ Việt Nam thành phố",
                        "Thường trực Đảng ủy, HĐND phường",
                        "Các Ban Công tác Mặt trận",
                        "Lưu: VT"),
                annex);
    }

    static AnnexTable annex(int rows) {
        var indicators = new ArrayList<AnnexRow>();
        for (int place = 0; place < rows; place++) {
            indicators.add(
                    new AnnexRow(
                            "TC%02d".formatted(place + 1),
                            "Số thành viên Ban Công tác Mặt trận tham gia lớp tập huấn thứ "
                                    + (place + 1),
                            "lượt người",
                            Optional.of(place < 7 ? "Kiện toàn tổ chức" : "Tuyên truyền, vận động"),
                            List.of(
                                    Optional.of(new BigDecimal("1483")),
                                    place == 1
                                            ? Optional.empty()
                                            : Optional.of(new BigDecimal("1250.50")),
                                    Optional.of(new BigDecimal("102.5")))));
        }
        return new AnnexTable(
                "Số liệu công tác Mặt trận năm 2025",
                "Phường Tân Lập, từ ngày 01/01/2025 đến ngày 31/12/2025",
                List.of(
                        new AnnexColumn("Tổng số", false),
                        new AnnexColumn("Kế hoạch", false),
                        new AnnexColumn("So với kế hoạch", true)),
                indicators);
    }

    private static final String SENTENCE =
            "Ban Thường trực Ủy ban MTTQ Việt Nam phường đã phối hợp với các tổ chức thành viên,"
                    + " các Ban Công tác Mặt trận tổ chức 11 buổi tuyên truyền với trên 1.200 lượt"
                    + " người tham dự, vận động Nhân dân thực hiện tốt chủ trương của Đảng, chính"
                    + " sách, pháp luật của Nhà nước.";

    private static List<Part> contents() {
        return Stream.<Part>of(
                        new Part.Paragraph(
                                "Thực hiện Chương trình phối hợp và thống nhất hành động năm 2025,"
                                        + " Ban Thường trực Ủy ban MTTQ Việt Nam phường Tân Lập báo"
                                        + " cáo kết quả như sau:"),
                        new Part.Heading(1, "I. ĐẶC ĐIỂM TÌNH HÌNH"),
                        new Part.Paragraph(
                                "Phường có 10 khu dân cư, 4.812 hộ, 17.350 nhân khẩu; 10/10 khu dân"
                                        + " cư có Ban Công tác Mặt trận với 97 thành viên."),
                        new Part.ToBeWritten("thuận lợi, khó khăn trong năm"),
                        new Part.Heading(1, "II. KẾT QUẢ THỰC HIỆN"),
                        new Part.Heading(2, "1. Công tác tuyên truyền, vận động"),
                        new Part.Paragraph(SENTENCE),
                        new Part.Heading(3, "a) Tuyên truyền ở khu dân cư"),
                        new Part.Paragraph("- " + SENTENCE),
                        new Part.Heading(2, "2. Quỹ \"Vì người nghèo\", an sinh xã hội"),
                        new Part.Paragraph(
                                "Quỹ vận động được 164.860.000 đồng, đạt 102% kế hoạch; trao 471"
                                        + " suất quà, hỗ trợ 7 nhà Đại đoàn kết:"),
                        new Part.FigureTable(
                                List.of("Nội dung", "Đơn vị", "Kế hoạch", "Thực hiện", "Đạt"),
                                List.of(
                                        List.of(
                                                "Vận động Quỹ \"Vì người nghèo\"",
                                                "đồng",
                                                "161.000.000",
                                                "164.860.000",
                                                "102,4%"),
                                        List.of(
                                                "Trao quà hộ nghèo",
                                                "suất",
                                                "400",
                                                "471",
                                                "117,8%"),
                                        List.of("Xây nhà Đại đoàn kết", "nhà", "7", "7", "100%"))),
                        new Part.Heading(2, "3. Giám sát, phản biện xã hội"),
                        new Part.Paragraph(SENTENCE),
                        new Part.Heading(1, "III. ĐÁNH GIÁ CHUNG"),
                        new Part.ToBeWritten("ưu điểm; hạn chế; nguyên nhân"),
                        new Part.Heading(1, "IV. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026"),
                        new Part.Paragraph("1. " + SENTENCE),
                        new Part.Paragraph(
                                "2. Phấn đấu 10/10 khu dân cư tổ chức Ngày hội Đại đoàn kết toàn"
                                        + " dân tộc."),
                        new Part.Heading(1, "V. KIẾN NGHỊ, ĐỀ XUẤT"),
                        new Part.Paragraph(
                                "Đề nghị Ủy ban nhân dân phường quan tâm bố trí kinh phí hoạt động"
                                        + " cho các Ban Công tác Mặt trận theo quy định.\n"
                                        + "Trên đây là báo cáo kết quả công tác Mặt trận năm 2025 và"
                                        + " phương hướng, nhiệm vụ năm 2026."))
                .toList();
    }
}
