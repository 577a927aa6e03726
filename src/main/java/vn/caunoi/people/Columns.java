package vn.caunoi.people;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.support.SqlArrayValue;

/** Many values as one array parameter, so that one statement serves many rows. */
final class Columns {

    private Columns() {}

    static SqlArrayValue uuids(Collection<PersonId> persons) {
        return new SqlArrayValue("uuid", persons.stream().map(PersonId::value).toArray());
    }

    static <T> SqlArrayValue uuids(List<T> rows, Function<T, Object> column) {
        return new SqlArrayValue("uuid", rows.stream().map(column).toArray());
    }

    static <T> SqlArrayValue integers(List<T> rows, Function<T, Integer> column) {
        return new SqlArrayValue("integer", rows.stream().map(column).toArray());
    }

    static <T> SqlArrayValue bytes(List<T> rows, Function<T, byte[]> column) {
        return new SqlArrayValue(
                "bytea", (Object[]) rows.stream().map(column).toArray(byte[][]::new));
    }
}
