package vn.caunoi.reports.guidance;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Scopes;
import vn.caunoi.organization.Unit;
import vn.caunoi.reports.guidance.GuidanceDesk.Sending;
import vn.caunoi.reports.guidance.ReceiptDesk.Said;
import vn.caunoi.reports.guidance.model.Content;
import vn.caunoi.reports.guidance.model.GuidanceKind;
import vn.caunoi.reports.guidance.store.GuidanceFiles.NewFile;
import vn.caunoi.reports.writing.WordSamples;
import vn.caunoi.testing.Examples;
import vn.caunoi.testing.TestProduct;

/**
 * {@code CAPTREN}: guidance of the province that ward P received. {@code CAPXA}: guidance of ward P
 * to its areas, with the file {@code TEPMAU}.
 */
final class GuidanceExamples implements Examples {
    @Override
    public Map<String, String> make(TestProduct product) {
        UUID above = send(product, "tinh", "Triển khai tháng cao điểm", List.of());
        GuidanceReading reading = product.bean(GuidanceReading.class);
        Scope ward = scope(product, "canbo");
        Sheet came = reading.find(ward, above);
        product.bean(ReceiptDesk.class)
                .say(ward, came, came.acting().getFirst().id(), 0, new Said.Came());
        UUID own =
                send(
                        product,
                        "canbo",
                        "Tổ chức Ngày hội",
                        List.of(
                                new NewFile(
                                        "Mẫu.docx",
                                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                                        WordSamples.halfYear2021())));
        UUID file = reading.find(ward, own).files().getFirst().id();
        return Map.of(
                "CAPTREN", above.toString(), "CAPXA", own.toString(), "TEPMAU", file.toString());
    }

    private static UUID send(
            TestProduct product, String account, String subject, List<NewFile> files) {
        Scope scope = scope(product, account);
        GuidanceUnits units = product.bean(GuidanceUnits.class);
        Unit sender = units.senders(scope).getFirst();
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        Content content =
                new Content(
                        GuidanceKind.GUIDANCE,
                        Optional.of("07/HD-MTTQ"),
                        today,
                        subject,
                        "Họp Ban, bàn cách làm, báo kết quả.",
                        Optional.of(today.plusDays(10)),
                        Optional.empty(),
                        Optional.of("2022-H1"));
        return product.bean(GuidanceDesk.class)
                .send(
                        scope,
                        sender,
                        new Sending(
                                content,
                                Set.copyOf(
                                        units.below(sender).stream()
                                                .map(Unit::id)
                                                .collect(Collectors.toSet())),
                                files));
    }

    private static Scope scope(TestProduct product, String account) {
        return product.bean(Scopes.class)
                .of(product.bean(Accounts.class).named(account).orElseThrow().id());
    }
}
