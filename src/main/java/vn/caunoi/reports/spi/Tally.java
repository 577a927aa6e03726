package vn.caunoi.reports.spi;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.organization.UnitId;

/** Counted values of measures for units; what is not in it cannot be told. */
public final class Tally {
    private final Map<Measure, Map<UnitId, BigDecimal>> values = new HashMap<>();

    public void set(Measure measure, UnitId unit, BigDecimal value) {
        values.computeIfAbsent(measure, any -> new HashMap<>()).put(unit, value);
    }

    public void add(Measure measure, UnitId unit, BigDecimal value) {
        values.computeIfAbsent(measure, any -> new HashMap<>()).merge(unit, value, BigDecimal::add);
    }

    /** Starts every unit of the question at nought: counted without a record is 0. */
    public void startAtZero(Measure measure, Question question) {
        question.units().forEach(unit -> set(measure, unit, BigDecimal.ZERO));
    }

    public void putAll(Tally other) {
        values.putAll(other.values);
    }

    public Optional<BigDecimal> value(Measure measure, UnitId unit) {
        return Optional.ofNullable(values.getOrDefault(measure, Map.of()).get(unit));
    }
}
