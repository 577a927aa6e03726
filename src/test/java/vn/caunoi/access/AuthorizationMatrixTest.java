package vn.caunoi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.testing.Endpoints.PEOPLE;

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
import vn.caunoi.testing.Endpoints;
import vn.caunoi.testing.Endpoints.Row;
import vn.caunoi.testing.Examples;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;

/** Every endpoint × everybody; an endpoint without a row fails. */
class AuthorizationMatrixTest {
    private static TestProduct product;
    private static Map<String, String> words = Map.of();
    private static final Map<String, Visitor> VISITORS = new HashMap<>();
    private static final Map<String, String> TOKENS = new HashMap<>();

    @BeforeAll
    static void openTheWards() {
        product = TwoWards.served();
        words = Examples.all(product);
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
        return Endpoints.rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everybodyGetsWhatTheTableSays(Row row) {
        List<Integer> found = PEOPLE.stream().map(person -> status(person, row)).toList();
        assertThat(found)
                .as("%s %s %s", row.method(), row.pattern(), row.example())
                .isEqualTo(row.statuses());
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
                rows().map(row -> row.method().replace("FILE", "GET") + " " + row.pattern())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).isEqualTo(mapped);
    }

    private static int status(String person, Row row) {
        Visitor visitor = java.util.Objects.requireNonNull(VISITORS.get(person));
        String path = row.path(words);
        return switch (row.method()) {
            case "GET", "FILE" -> visitor.get(path).statusCode();
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
