package vn.caunoi.reports.totals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.UnitId;

/** Members and parts of shares as they stand in their table. */
@Component
class ShareJson {
    private final JsonMapper mapper;

    ShareJson(JsonMapper mapper) {
        this.mapper = mapper;
    }

    String parts(Parts parts) {
        Map<String, String> texts = new TreeMap<>();
        parts.values().forEach((name, value) -> texts.put(name, value.toPlainString()));
        return mapper.writeValueAsString(texts);
    }

    Parts parts(String text) {
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        mapper.readValue(text, new TypeReference<Map<String, String>>() {})
                .forEach((name, value) -> parts.put(name, new BigDecimal(value)));
        return new Parts(parts);
    }

    String members(Map<UnitId, List<DateRange>> members) {
        Map<String, List<List<String>>> texts = new TreeMap<>();
        members.forEach((unit, days) ->
                texts.put(
                        unit.toString(),
                        days.stream()
                                .map(range ->
                                        List.of(range.from().toString(), range.until().toString()))
                                .toList()));
        return mapper.writeValueAsString(texts);
    }

    Map<UnitId, List<DateRange>> members(String text) {
        Map<UnitId, List<DateRange>> members = new LinkedHashMap<>();
        mapper.readValue(text, new TypeReference<Map<String, List<List<String>>>>() {})
                .forEach((unit, days) ->
                        members.put(
                                new UnitId(UUID.fromString(unit)),
                                days.stream()
                                        .map(range ->
                                                new DateRange(
                                                        LocalDate.parse(range.getFirst()),
                                                        LocalDate.parse(range.getLast())))
                                        .toList()));
        return members;
    }

    static String array(Collection<UnitId> units) {
        return units.stream().map(UnitId::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
