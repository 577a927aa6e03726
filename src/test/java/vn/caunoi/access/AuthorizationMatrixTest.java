package vn.caunoi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.caunoi.exchange.ImportRuns;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;

/** Every endpoint × everybody; an endpoint without a row fails. */
class AuthorizationMatrixTest {
    private static final List<String> PEOPLE =
            List.of("nobody", "canbo", "ban3", "chi3", "kiemtra", "bencanh", "tinh");

    /**
     * Method, pattern, example, then the status for nobody, the ward's officer, the head of area 3,
     * the cell of area 3, the ward's auditor, the officer of the ward beside it, the province.
     * {@code RUN} is the import of ward P's units, which cannot be undone while records stand on
     * them (400).
     */
    private static final String TABLE =
            """
            GET  / / 302 200 200 200 200 200 200
            GET  /dang-nhap /dang-nhap 200 200 200 200 200 200 200
            GET  /thiet-lap /thiet-lap 404 404 404 404 404 404 404
            GET  /hien-thi /hien-thi?chu=1&ve=/ 303 303 303 303 303 303 303
            GET  /to-chuc /to-chuc 302 200 200 200 200 200 200
            GET  /don-vi/{code} /don-vi/P-4 302 200 404 404 200 404 200
            GET  /don-vi/{code} /don-vi/P-3 302 200 200 200 200 404 200
            GET  /hoat-dong /hoat-dong?donvi=P-4 302 200 404 404 200 404 200
            GET  /hoat-dong /hoat-dong?donvi=P-3 302 200 200 404 200 404 200
            GET  /bao-cao /bao-cao 302 200 200 200 200 200 200
            GET  /bao-cao/{unit}/{period} /bao-cao/P/2022-H1 302 200 200 200 200 404 200
            GET  /bao-cao/{unit}/{period} /bao-cao/P-3/2022-H1 302 200 200 200 200 404 200
            GET  /bao-cao/{unit}/{period} /bao-cao/P-4/2022-H1 302 200 404 404 200 404 200
            GET  /bao-cao/{unit}/{period} /bao-cao/P-4/never 302 404 404 404 404 404 404
            GET  /bao-cao/{unit}/{period}/{indicator} /bao-cao/P-4/2022-H1/TT01 302 200 404 404 200 404 200
            GET  /bao-cao/{unit}/{period}/tai/{format:docx|xlsx|json} /bao-cao/P-3/2022-H1/tai/docx 302 200 200 404 404 404 200
            GET  /bao-cao/{unit}/{period}/tai/{format:docx|xlsx|json} /bao-cao/P-4/2022-H1/tai/json 302 200 404 404 404 404 200
            GET  /bao-cao/{unit}/{period}/tai/{format:docx|xlsx|json} /bao-cao/P/2022-H1/tai/xlsx 302 200 404 404 404 404 200
            GET  /nhap-ho-so /nhap-ho-so 302 200 200 404 404 200 200
            GET  /nhap-ho-so/mau.xlsx /nhap-ho-so/mau.xlsx 302 200 200 200 200 200 200
            GET  /nhap-ho-so/{id} /nhap-ho-so/RUN 302 200 404 404 404 404 404
            GET  /nhap-ho-so/{id}/tien-do /nhap-ho-so/RUN/tien-do 302 200 404 404 404 404 404
            POST /nhap-ho-so/{id}/sua /nhap-ho-so/RUN/sua 403 404 404 404 404 404 404
            POST /nhap-ho-so/{id}/nhap /nhap-ho-so/RUN/nhap 403 404 404 404 404 404 404
            POST /nhap-ho-so/{id}/dung /nhap-ho-so/RUN/dung 403 302 404 404 404 404 404
            POST /nhap-ho-so/{id}/bo /nhap-ho-so/RUN/bo 403 404 404 404 404 404 404
            POST /nhap-ho-so /nhap-ho-so 403 200 200 404 404 200 200
            POST /thiet-lap /thiet-lap 404 404 404 404 404 404 404
            POST /nhap-ho-so/{id}/hoan-tac /nhap-ho-so/RUN/hoan-tac 403 400 404 404 404 404 404
            API  /api/v1/openapi.json /api/v1/openapi.json 200 200 200 200 200 200 200
            API  /api/v1/reports/{unit}/{period} /api/v1/reports/P-4/2022-H1 401 200 404 404 200 404 200
            API  /api/v1/reports/{unit}/{period}/{indicator}/entries /api/v1/reports/P-4/2022-H1/TT01/entries 401 200 404 404 200 404 200
            API  /api/v1/activities /api/v1/activities?unit=P-4 401 200 404 404 200 404 200
            API  /api/v1/activities /api/v1/activities?unit=P-3 401 200 200 404 200 404 200
            """;

    private static TestProduct product;
    private static String run;
    private static final Map<String, Visitor> VISITORS = new HashMap<>();
    private static final Map<String, String> TOKENS = new HashMap<>();

    record Row(String method, String pattern, String example, List<Integer> statuses) {
        @Override
        public String toString() {
            return method + " " + example;
        }
    }

    @BeforeAll
    static void openTheWards() {
        product = TwoWards.served();
        run =
                product.bean(ImportRuns.class)
                        .latest(TestProduct.EVERYTHING, 10)
                        .getLast()
                        .id()
                        .toString();
        for (String person : PEOPLE) {
            Visitor visitor = new Visitor(product);
            VISITORS.put(person, person.equals("nobody") ? visitor : visitor.signIn(person));
            product.bean(Accounts.class)
                    .named(person)
                    .ifPresent(account ->
                            TOKENS.put(person, product.bean(Tokens.class).issue(account.id())));
        }
    }

    @AfterAll
    static void close() {
        product.close();
    }

    static Stream<Row> rows() {
        return TABLE.lines()
                .map(line -> line.strip().split("\\s+"))
                .map(cells ->
                        new Row(
                                cells[0],
                                cells[1],
                                cells[2],
                                Arrays.stream(cells).skip(3).map(Integer::valueOf).toList()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everybodyGetsWhatTheTableSays(Row row) {
        List<Integer> found = PEOPLE.stream().map(person -> status(person, row)).toList();
        assertThat(found).as(PEOPLE.toString()).isEqualTo(row.statuses());
    }

    @Test
    void everyEndpointHasARow() {
        Set<String> mapped =
                product
                        .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                        .getHandlerMethods()
                        .entrySet()
                        .stream()
                        .filter(entry ->
                                entry.getValue().getBeanType().getName().startsWith("vn.caunoi"))
                        .flatMap(entry ->
                                entry.getKey().getPatternValues().stream()
                                        .flatMap(pattern ->
                                                entry
                                                        .getKey()
                                                        .getMethodsCondition()
                                                        .getMethods()
                                                        .stream()
                                                        .map(method ->
                                                                (pattern.startsWith("/api/")
                                                                                ? "API"
                                                                                : method.name())
                                                                        + " "
                                                                        + pattern)))
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> listed =
                rows().map(row -> row.method() + " " + row.pattern())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).isEqualTo(mapped);
    }

    private static int status(String person, Row row) {
        Visitor visitor = java.util.Objects.requireNonNull(VISITORS.get(person));
        String path = row.example().replace("RUN", run);
        return switch (row.method()) {
            case "GET" -> visitor.get(path).statusCode();
            case "POST" -> visitor.post(path).statusCode();
            default ->
                    TOKENS.containsKey(person)
                            ? visitor.get(
                                            path,
                                            java.util.Objects.requireNonNull(TOKENS.get(person)))
                                    .statusCode()
                            : visitor.get(path).statusCode();
        };
    }
}
