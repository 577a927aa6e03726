package vn.caunoi.areas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.Texts;
import vn.caunoi.web.TypedDay;

/**
 * What the administrator types to begin: the ward, its areas, its officer.
 *
 * @param areas one area per line, with the number of households after a semicolon where known
 */
public record FirstWardForm(
        String province,
        String kind,
        String name,
        String code,
        String areaKind,
        String areas,
        String since,
        String officer) {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,19}");
    private static final Pattern ACCOUNT = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");
    private static final int MOST_AREAS = 200;

    /** An area as typed. */
    public record Line(String name, Optional<Integer> households) {}

    static FirstWardForm empty() {
        return new FirstWardForm("", "phường", "", "", "khu phố", "", "2025-07-01", "");
    }

    static FirstWardForm typed(MultiValueMap<String, String> fields) {
        return new FirstWardForm(
                text(fields, "tinh"),
                text(fields, "loai"),
                text(fields, "ten"),
                text(fields, "ma").toUpperCase(Locale.ROOT),
                text(fields, "loaikhu"),
                text(fields, "danhsach"),
                text(fields, "tungay"),
                text(fields, "canbo"));
    }

    private static String text(MultiValueMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("").strip();
    }

    FormErrors errors(LocalDate today, Texts.Reader texts) {
        FormErrors errors = FormErrors.none();
        if (province.isEmpty()) {
            errors = errors.with("tinh", texts.get("areas.begin.error.province"));
        }
        if (name.isEmpty()) {
            errors = errors.with("ten", texts.get("areas.begin.error.name"));
        }
        if (!CODE.matcher(code).matches()) {
            errors = errors.with("ma", texts.get("areas.begin.error.code"));
        }
        if (TypedDay.old(since).filter(day -> !day.isAfter(today)).isEmpty()) {
            errors = errors.with("tungay", texts.get("areas.begin.error.since"));
        }
        if (!ACCOUNT.matcher(officer).matches()) {
            errors = errors.with("canbo", texts.get("areas.begin.error.officer"));
        }
        FormErrors others = errors;
        return linesError(texts).map(wrong -> others.with("danhsach", wrong)).orElse(others);
    }

    private Optional<String> linesError(Texts.Reader texts) {
        List<String> typed = typedLines().toList();
        if (typed.isEmpty() || typed.size() > MOST_AREAS) {
            return Optional.of(texts.get("areas.begin.error.areas"));
        }
        return typed.stream()
                .filter(line -> line(line).isEmpty())
                .findFirst()
                .map(line -> texts.get("areas.begin.error.line", line));
    }

    /** The areas, once {@link #errors} found none. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        typedLines().forEach(line -> line(line).ifPresent(lines::add));
        return lines;
    }

    private Stream<String> typedLines() {
        return areas.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    private static Optional<Line> line(String typed) {
        String[] parts = typed.split(";", 2);
        String number = parts.length > 1 ? parts[1].replaceAll("[^0-9]", "") : "";
        boolean wrong =
                parts[0].isBlank()
                        || number.length() > 6
                        || (parts.length > 1 && !parts[1].isBlank() && number.isEmpty());
        return wrong
                ? Optional.empty()
                : Optional.of(
                        new Line(
                                parts[0].strip(),
                                number.isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(Integer.valueOf(number))));
    }

    LocalDate firstDay() {
        return TypedDay.old(since).orElseThrow();
    }

    /** The ward's name with its kind before it: Phường An Hòa. */
    String wardName() {
        return name.toLowerCase(Locale.ROOT).startsWith(kind + " ")
                ? name
                : kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + " " + name;
    }
}
