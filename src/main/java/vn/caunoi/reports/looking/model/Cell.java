package vn.caunoi.reports.looking.model;

import java.math.BigDecimal;
import java.util.Optional;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.Unit;
import vn.caunoi.reports.model.Indicator;

/** One figure; empty where nothing is known, which is not nought. */
public record Cell(Unit unit, Indicator indicator, Period period, Optional<BigDecimal> value) {}
