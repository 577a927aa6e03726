package vn.caunoi.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.testing.Examples;
import vn.caunoi.testing.TestProduct;

/** An inspection of area 3 with a finding, and a movement for areas 3 and 4. */
final class EvaluationExamples implements Examples {
    @Override
    public Map<String, String> make(TestProduct product) {
        UnitId ward = unit(product, "P");
        UnitId area = unit(product, "P-3");
        InspectionDesk desk = product.bean(InspectionDesk.class);
        UUID inspection = desk.plan(TestProduct.EVERYTHING, inspection(ward, area)).inspection();
        desk.write(TestProduct.EVERYTHING, finding(ward, area, inspection));
        UUID finding = desk.findings(TestProduct.EVERYTHING, inspection).getFirst().id();
        UUID movement =
                product.bean(MovementDesk.class)
                        .launch(
                                TestProduct.EVERYTHING,
                                new Movement(
                                        "m1",
                                        ward,
                                        List.of(area, unit(product, "P-4")),
                                        "Ngõ xanh",
                                        "Mỗi khu phố một tuyến ngõ xanh",
                                        new DateRange(
                                                LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)),
                                        Optional.of("Kế hoạch số 12/KH-MTTQ-BTT"),
                                        Optional.empty(),
                                        Optional.empty()))
                        .movement();
        return Map.of(
                "INSPECTION", inspection.toString(),
                "FINDING", finding.toString(),
                "MOVEMENT", movement.toString());
    }

    static Inspection inspection(UnitId ward, UnitId area) {
        return new Inspection(
                "i1",
                ward,
                area,
                LocalDate.of(2026, 6, 20),
                Optional.of(LocalDate.of(2026, 6, 25)),
                "Phó Chủ tịch Ủy ban MTTQ phường",
                List.of(InspectionPoint.MEETINGS, InspectionPoint.FUND),
                Optional.of("Ban họp đều, sổ sách rõ ràng."),
                Optional.empty());
    }

    static Finding finding(UnitId ward, UnitId area, UUID inspection) {
        return new Finding(
                "f1",
                ward,
                area,
                inspection,
                InspectionPoint.FUND,
                "Chưa niêm yết thu, chi quý I",
                Optional.of("Niêm yết tại nhà văn hóa"),
                Optional.of(LocalDate.of(2026, 7, 10)),
                Optional.empty(),
                Optional.empty());
    }

    static UnitId unit(TestProduct product, String code) {
        return product.bean(Units.class).named(code, LocalDate.of(2026, 1, 1)).orElseThrow().id();
    }
}
