package vn.caunoi.campaigns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.pictures.PictureIntake;
import vn.caunoi.pictures.PictureIntake.Taken;
import vn.caunoi.pictures.SamplePictures;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.Uuid7;
import vn.caunoi.testing.Examples;
import vn.caunoi.testing.TestProduct;

/**
 * {@code MHVD}: a model of P-3; {@code MHKQ}: one of its two results; {@code SHOWNEVIDENCE}: a
 * picture that shows it; {@code EVIDENCEOLD}: another.
 */
final class ModelExamples implements Examples {
    @Override
    public Map<String, String> make(TestProduct product) {
        return product.bean(ScopedTransactions.class).write(Reach.EVERYTHING, () -> made(product));
    }

    private static Map<String, String> made(TestProduct product) {
        ModelRegistry registry = product.bean(ModelRegistry.class);
        ModelResults results = product.bean(ModelResults.class);
        UUID batch = Uuid7.next();
        registry.keep(
                batch,
                new Model(
                        "MH-VIDU",
                        unit(product, "P"),
                        unit(product, "P-3"),
                        "livelihood",
                        "Trồng rau sạch gây quỹ",
                        LocalDate.of(2021, 3, 1),
                        Optional.empty(),
                        Optional.of("steady"),
                        Optional.of(24),
                        Optional.of(18),
                        Optional.of("Bãi đất trống hẻm 12")));
        ModelRegistry.Registered model =
                registry
                        .all(
                                TestProduct.EVERYTHING,
                                product.bean(ModelUnits.class)
                                        .ever(
                                                product
                                                        .bean(Units.class)
                                                        .named("P-3", LocalDate.of(2026, 1, 1))
                                                        .stream()
                                                        .toList()))
                        .stream()
                        .filter(one -> one.model().code().equals("MH-VIDU"))
                        .findFirst()
                        .orElseThrow();
        UUID mistaken = Uuid7.next();
        results.note(batch, model, result(Uuid7.next(), "Thu hoạch vụ rau đầu tiên"));
        results.note(batch, model, result(mistaken, "Ghi nhầm sang mô hình này"));
        return Map.of(
                "MHVD", model.id().toString(),
                "MHKQ", mistaken.toString(),
                "SHOWNEVIDENCE", evidence(product, batch, model, mistaken),
                "EVIDENCEOLD", evidence(product, batch, model, mistaken));
    }

    private static String evidence(
            TestProduct product, UUID batch, ModelRegistry.Registered model, UUID result) {
        EvidenceRecords records = product.bean(EvidenceRecords.class);
        Taken.Picture picture = (Taken.Picture) PictureIntake.take(SamplePictures.jpeg(600, 400));
        records.add(batch, model.model(), model.id(), result, List.of(picture));
        return records.of(model.id()).getLast().id().toString();
    }

    private static ModelResults.Result result(UUID id, String achieved) {
        return new ModelResults.Result(
                id,
                LocalDate.of(2021, 6, 1),
                achieved,
                Optional.of(new BigDecimal("120")),
                Optional.of("kg"));
    }

    private static UnitId unit(TestProduct product, String code) {
        return product.bean(Units.class).named(code, LocalDate.of(2026, 1, 1)).orElseThrow().id();
    }
}
