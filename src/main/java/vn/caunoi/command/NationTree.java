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

/**
 * The tree of benchmarks: a nation, 34 provinces, 3,321 communes (commune i in province i mod 34)
 * and the same number of residential areas in each.
 */
record NationTree(int areasEach) {
    /** 30 areas in each commune: about as many as the country has. */
    static final NationTree W30 = new NationTree(30);

    static final int PROVINCES = 34;
    static final int COMMUNES = 3_321;
    static final String NATION = "VN";

    int areas() {
        return COMMUNES * areasEach;
    }

    static String province(int number) {
        return "P%02d".formatted(number);
    }

    static String commune(int number) {
        return "C%04d".formatted(number);
    }

    String area(int number) {
        return commune(number / areasEach) + "-%02d".formatted(number % areasEach);
    }

    static String nationId() {
        return id(0);
    }

    static String provinceId(int province) {
        return id(1 + province);
    }

    static String communeId(int commune) {
        return id(1_000 + commune);
    }

    static String areaId(int area) {
        return id(10_000 + area);
    }

    static int provinceOf(int commune) {
        return commune % PROVINCES;
    }

    private record Node(String id, String code, String level, String parent) {}

    /** Fills an empty scratch database. */
    void load(BeanFactory product) {
        OwnerLoad.fill(
                product,
                List.of("organization.unit", "organization.unit_version"),
                List.of(
                        load ->
                                copy(
                                        load,
                                        "organization.unit (id, code)",
                                        node -> node.id() + "\t" + node.code()),
                        load ->
                                copy(
                                        load,
                                        "organization.unit_version (id, unit_id, valid_from, level, kind, name, parent_id, households)",
                                        NationTree::version)));
    }

    private static String version(Node node) {
        return String.join(
                "\t",
                node.id(),
                node.id(),
                "2000-01-01",
                node.level(),
                node.level(),
                node.code(),
                node.parent(),
                node.level().equals("residential_area") ? "200" : "\\N");
    }

    private void copy(OwnerLoad load, String table, Function<Node, String> row) {
        load.copy(
                table,
                new ByteArrayInputStream(
                        nodes().map(row)
                                .collect(Collectors.joining("\n", "", "\n"))
                                .getBytes(StandardCharsets.UTF_8)));
    }

    private Stream<Node> nodes() {
        return Stream.of(
                        Stream.of(new Node(nationId(), NATION, "nation", "\\N")),
                        IntStream.range(0, PROVINCES)
                                .mapToObj(i ->
                                        new Node(
                                                provinceId(i),
                                                province(i),
                                                "province",
                                                nationId())),
                        IntStream.range(0, COMMUNES)
                                .mapToObj(i ->
                                        new Node(
                                                communeId(i),
                                                commune(i),
                                                "commune",
                                                provinceId(provinceOf(i)))),
                        IntStream.range(0, areas())
                                .mapToObj(i ->
                                        new Node(
                                                areaId(i),
                                                area(i),
                                                "residential_area",
                                                communeId(i / areasEach))))
                .flatMap(nodes -> nodes);
    }

    private static String id(int number) {
        return new UUID(0x0170_0000_0000_7000L, 0x8000_0000_0000_0000L | number).toString();
    }
}
