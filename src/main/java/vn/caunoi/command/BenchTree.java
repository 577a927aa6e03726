package vn.caunoi.command;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactory;
import vn.caunoi.storage.OwnerLoad;

/** The nation W30: 34 provinces, 3,321 communes, 30 areas in each. */
final class BenchTree {
    static final int COMMUNES = 3_321;
    static final int AREAS_EACH = 30;
    private static final int PROVINCES = 34;

    private BenchTree() {}

    static String commune(int number) {
        return "C%04d".formatted(number);
    }

    static String area(int number) {
        return commune(number / AREAS_EACH) + "-%02d".formatted(number % AREAS_EACH);
    }

    static String communeId(int commune) {
        return unitId(1_000 + commune);
    }

    static String areaId(int area) {
        return unitId(10_000 + area);
    }

    private static String unitId(int number) {
        return new UUID(0x0170_0000_0000_7000L, 0x8000_0000_0000_0000L | number).toString();
    }

    static void load(BeanFactory product) {
        OwnerLoad.fill(
                product,
                List.of("organization.unit", "organization.unit_version"),
                List.of(
                        load ->
                                copy(
                                        load,
                                        "organization.unit (id, code)",
                                        unit -> unit.id() + "\t" + unit.code()),
                        load ->
                                copy(
                                        load,
                                        "organization.unit_version (id, unit_id, valid_from, level, kind, name, parent_id, households)",
                                        BenchTree::version)));
    }

    private record BenchUnit(String id, String code, String level, String parent) {}

    private static String version(BenchUnit unit) {
        return String.join(
                "\t",
                unit.id(),
                unit.id(),
                "2000-01-01",
                unit.level(),
                unit.level(),
                unit.code(),
                unit.parent(),
                unit.level().equals("residential_area") ? "200" : "\\N");
    }

    private static void copy(OwnerLoad load, String table, Function<BenchUnit, String> row) {
        load.copy(
                table,
                new ByteArrayInputStream(
                        units().map(row)
                                .collect(Collectors.joining("\n", "", "\n"))
                                .getBytes(StandardCharsets.UTF_8)));
    }

    private static Stream<BenchUnit> units() {
        return Stream.of(
                        Stream.of(new BenchUnit(unitId(0), "VN", "nation", "\\N")),
                        IntStream.range(0, PROVINCES)
                                .mapToObj(i ->
                                        new BenchUnit(
                                                unitId(1 + i),
                                                "P%02d".formatted(i),
                                                "province",
                                                unitId(0))),
                        IntStream.range(0, COMMUNES)
                                .mapToObj(i ->
                                        new BenchUnit(
                                                communeId(i),
                                                commune(i),
                                                "commune",
                                                unitId(1 + i % PROVINCES))),
                        IntStream.range(0, COMMUNES * AREAS_EACH)
                                .mapToObj(i ->
                                        new BenchUnit(
                                                areaId(i),
                                                area(i),
                                                "residential_area",
                                                communeId(i / AREAS_EACH))))
                .flatMap(units -> units);
    }
}
