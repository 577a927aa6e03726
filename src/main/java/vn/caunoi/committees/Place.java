package vn.caunoi.committees;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.access.Post;
import vn.caunoi.access.Role;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;

/**
 * The residential area whose committee is looked at.
 *
 * @param life the days on which it stood, under whatever name
 * @param isKept whether the person looking keeps its records
 */
public record Place(Unit unit, UnitId commune, List<DateRange> life, boolean isKept) {
    private static final Locale SPOKEN = Locale.of("vi");

    public Place {
        life = List.copyOf(life);
    }

    boolean stoodOn(LocalDate day) {
        return life.stream().anyMatch(days -> days.contains(day));
    }

    /** What the account of its head may sign in for. */
    Post headship() {
        return new Post(Role.HEAD, unit.id());
    }

    /** As it is written within a sentence: khu phố 5. */
    public String name() {
        String name = unit.name();
        return unit.name().toLowerCase(SPOKEN).startsWith(unit.kind().toLowerCase(SPOKEN))
                ? name.substring(0, 1).toLowerCase(SPOKEN) + name.substring(1)
                : name;
    }

    /** The address of its page, or of one below it. */
    public String path(String... below) {
        return address(unit.code(), below);
    }

    static String address(String code, String... below) {
        return UriComponentsBuilder.fromPath(BoardPage.PATH)
                .pathSegment(code)
                .pathSegment(below)
                .build()
                .encode()
                .toUriString();
    }
}
