package vn.caunoi.papers.batches;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Scopes;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.papers.NewPaper;
import vn.caunoi.papers.PaperRegister;
import vn.caunoi.papers.PaperTemplates;
import vn.caunoi.papers.PaperType;
import vn.caunoi.papers.Signatory;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.StoredFiles;
import vn.caunoi.testing.Examples;
import vn.caunoi.testing.TestProduct;

/**
 * {@code WARDPAPER}: a report of ward P with its file; {@code AREAPAPER}: a cancelled plan of area
 * 3; {@code PAPERLOT}: plates that ward P's officer had made. Reports of ward P have a layout of
 * its own.
 */
final class PaperExamples implements Examples {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

    @Override
    public Map<String, String> make(TestProduct product) {
        return product.bean(ScopedTransactions.class)
                .write(
                        Reach.EVERYTHING,
                        () ->
                                Map.of(
                                        "WARDPAPER", wardPaper(product).toString(),
                                        "AREAPAPER", areaPaper(product).toString(),
                                        "PAPERLOT", lot(product).toString()));
    }

    private static UUID wardPaper(TestProduct product) {
        UUID ward = unit(product, "P").value();
        PaperTemplates templates = product.bean(PaperTemplates.class);
        templates.replace(
                UUID.randomUUID(), unit(product, "P"), PaperType.REPORT, templates.builtIn());
        UUID file =
                product.bean(StoredFiles.class)
                        .keep(
                                ward,
                                ward,
                                "application/pdf",
                                "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        return issue(
                product,
                "P",
                PaperType.REPORT,
                "Kết quả công tác Mặt trận 6 tháng đầu năm 2026",
                Optional.of(file));
    }

    private static UUID areaPaper(TestProduct product) {
        UUID paper =
                issue(
                        product,
                        "P-3",
                        PaperType.PLAN,
                        "Tổ chức Ngày hội Đại đoàn kết toàn dân tộc",
                        Optional.empty());
        product.bean(PaperRegister.class).cancel(UUID.randomUUID(), paper, "Ghi nhầm loại văn bản");
        return paper;
    }

    private static UUID issue(
            TestProduct product,
            String issuer,
            PaperType type,
            String subject,
            Optional<UUID> file) {
        return product.bean(PaperRegister.class)
                .issue(
                        UUID.randomUUID(),
                        new NewPaper(
                                unit(product, "P"),
                                unit(product, issuer),
                                type.word(),
                                "X-MTTQ-BTT",
                                subject,
                                MAY,
                                file),
                        new PaperRegister.Dispatch(
                                Optional.of(Signatory.CHAIR), List.of("Thường trực Đảng ủy")))
                .id();
    }

    private static UUID lot(TestProduct product) {
        Scope officer =
                product.bean(Scopes.class)
                        .of(product.bean(Accounts.class).named("canbo").orElseThrow().id());
        UUID id = UUID.randomUUID();
        BatchRows rows = product.bean(BatchRows.class);
        UUID ward = unit(product, "P").value();
        rows.open(officer, id, new BatchRows.Home(ward, ward), "qr-plates", Map.of(), 2);
        rows.beat(officer, id, 2);
        rows.done(officer, id, "PK".getBytes(StandardCharsets.UTF_8));
        return id;
    }

    private static UnitId unit(TestProduct product, String code) {
        return product.bean(Units.class).named(code, MAY).orElseThrow().id();
    }
}
