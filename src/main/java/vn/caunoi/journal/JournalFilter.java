package vn.caunoi.journal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.access.AccountId;
import vn.caunoi.journal.JournalQueries.Place;
import vn.caunoi.journal.JournalQueries.Wanted;
import vn.caunoi.web.TypedDay;

/**
 * What the list is narrowed down to, as its address says it; what is no day or no word narrows
 * nothing down.
 *
 * @param act a code word; "" for all
 * @param account the name of an account; "" for everybody
 * @param from the first day; "" for the beginning
 * @param to the last day; "" for the end
 */
public record JournalFilter(String act, String account, String from, String to) {
    static final String PATH = "/nhat-ky";
    private static final LocalDate BEGINNING = LocalDate.of(1990, 1, 1);
    private static final LocalDate END = LocalDate.of(2200, 12, 31);

    static JournalFilter of(String act, String account, String from, String to) {
        return new JournalFilter(
                act.matches("[a-z_]{2,40}") ? act : "",
                account.chars().anyMatch(Character::isISOControl) ? "" : account.strip(),
                day(from),
                day(to));
    }

    private static String day(String typed) {
        return TypedDay.of(typed).map(LocalDate::toString).orElse("");
    }

    /** Whether anything is left out. */
    public boolean isNarrow() {
        return !act.isEmpty() || !account.isEmpty() || !from.isEmpty() || !to.isEmpty();
    }

    Wanted wanted(Optional<AccountId> who, ZoneId zone) {
        return new Wanted(
                act,
                who,
                TypedDay.of(from).orElse(BEGINNING).atStartOfDay(zone).toInstant(),
                TypedDay.of(to).orElse(END).plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** The address of the list from a place on. */
    String href(Optional<Place> after) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH);
        add(address, "viec", act);
        add(address, "nguoi", account);
        add(address, "tu", from);
        add(address, "den", to);
        add(address, "sau", after.map(JournalFilter::written).orElse(""));
        return address.build(true).toUriString();
    }

    private static String written(Place place) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, place.madeAt()) + "_" + place.id();
    }

    /** Anything that is no place leads to the beginning. */
    static Optional<Place> place(String written) {
        int cut = written.indexOf('_');
        if (cut < 1 || cut > 16) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Place(
                            Instant.EPOCH.plus(
                                    Long.parseLong(written.substring(0, cut)), ChronoUnit.MICROS),
                            UUID.fromString(written.substring(cut + 1))));
        } catch (DateTimeException | IllegalArgumentException noPlace) {
            return Optional.empty();
        }
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
