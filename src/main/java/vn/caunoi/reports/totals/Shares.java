package vn.caunoi.reports.totals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.Division;
import vn.caunoi.organization.Divisions;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.reports.spi.IndicatorSource;

/**
 * Divides the country into shares that can be added up for a period: communes that exchanged units
 * since the year began, or held something together, are one share.
 */
@Component
class Shares {
    private final Divisions divisions;
    private final List<IndicatorSource> sources;

    Shares(Divisions divisions, List<IndicatorSource> sources) {
        this.divisions = divisions;
        this.sources = sources;
    }

    List<Share> of(Period period) {
        DateRange days = days(period);
        Division division = divisions.over(days);
        List<Set<UnitId>> ties = new ArrayList<>(division.tied());
        ties.addAll(joint(period));
        Map<UnitId, UnitId> groups = grouped(ties);
        List<Share> shares = new ArrayList<>();
        Map<UnitId, List<Division.Place>> communes = new LinkedHashMap<>();
        for (Division.Place place : division.places()) {
            if (place.level() == UnitLevel.COMMUNE || place.level() == UnitLevel.DISTRICT) {
                communes.computeIfAbsent(
                                groups.getOrDefault(place.unit(), place.unit()),
                                any -> new ArrayList<>())
                        .add(place);
            }
        }
        communes.values().forEach(group -> addTo(shares, group));
        division.places().stream()
                .filter(place -> place.level().compareTo(UnitLevel.DISTRICT) < 0)
                .collect(
                        Collectors.groupingBy(
                                Division.Place::unit,
                                Collectors.mapping(Division.Place::days, Collectors.toList())))
                .forEach((unit, spans) -> shares.add(Share.own(unit, spans)));
        return shares;
    }

    /** Communes that hold records together over these days. */
    List<Set<UnitId>> joint(Period period) {
        DateRange days = days(period);
        return sources.stream().flatMap(source -> source.joint(days).stream()).toList();
    }

    /** From the period's first day or from 1 January, whichever is earlier. */
    private static DateRange days(Period period) {
        DateRange year = period.yearToDate();
        return year.from().isAfter(period.from())
                ? new DateRange(period.from(), year.until())
                : year;
    }

    private static void addTo(List<Share> shares, List<Division.Place> group) {
        Set<UnitId> provinces =
                group.stream().map(Division.Place::province).collect(Collectors.toSet());
        if (provinces.size() == 1) {
            shares.add(
                    Share.below(provinces.iterator().next(), Reach.BOTH, members(group.stream())));
        } else {
            shares.add(Share.below(group.getFirst().top(), Reach.NATION, members(group.stream())));
            for (UnitId province : provinces) {
                shares.add(
                        Share.below(
                                province,
                                Reach.PROVINCE,
                                members(
                                        group.stream()
                                                .filter(place ->
                                                        place.province().equals(province)))));
            }
        }
    }

    private static Map<UnitId, List<DateRange>> members(Stream<Division.Place> places) {
        return places.collect(
                Collectors.groupingBy(
                        Division.Place::unit,
                        Collectors.mapping(
                                Division.Place::days,
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        days ->
                                                days.stream()
                                                        .sorted(
                                                                java.util.Comparator.comparing(
                                                                        DateRange::from))
                                                        .toList()))));
    }

    /** For each tied unit one of those it is tied to, over however many ties. */
    private static Map<UnitId, UnitId> grouped(List<Set<UnitId>> ties) {
        Map<UnitId, Set<UnitId>> groups = new HashMap<>();
        for (Set<UnitId> tie : ties) {
            Set<UnitId> together = new HashSet<>(tie);
            tie.forEach(unit -> together.addAll(groups.getOrDefault(unit, Set.of())));
            together.forEach(unit -> groups.put(unit, together));
        }
        Map<UnitId, UnitId> first = new HashMap<>();
        groups.forEach((unit, together) ->
                first.put(
                        unit,
                        together.stream()
                                .min(java.util.Comparator.comparing(UnitId::value))
                                .orElseThrow()));
        return first;
    }
}
