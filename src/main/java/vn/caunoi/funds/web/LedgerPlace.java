package vn.caunoi.funds.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.funds.Direction;
import vn.caunoi.funds.store.LedgerFilter;
import vn.caunoi.funds.store.LedgerQueries.After;
import vn.caunoi.funds.store.VoucherRow;

/**
 * Where in the ledger somebody looks, as the address writes it. What cannot be read narrows nothing
 * down.
 *
 * @param unit a unit's code; empty for the person's own unit
 * @param fund code word, or empty
 * @param direction code word, or empty
 * @param from first month, {@code 2022-03}, or empty
 * @param until last month, or empty
 * @param after {@code 2022-05-03_} and the id after which the list goes on, or empty
 */
public record LedgerPlace(
        String unit, String fund, String direction, String from, String until, String after) {
    private static final int DAY = 10;
    private static final DateTimeFormatter TYPED_MONTH =
            DateTimeFormatter.ofPattern("M/uuuu", Locale.ROOT);

    static LedgerPlace of(Typed typed) {
        return new LedgerPlace(
                typed.value("donvi"),
                FundWords.FUNDS.contains(typed.value("quy")) ? typed.value("quy") : "",
                direction(typed.value("chieu")).map(Direction::word).orElse(""),
                month(typed.value("tu")).map(YearMonth::toString).orElse(""),
                month(typed.value("den")).map(YearMonth::toString).orElse(""),
                typed.value("sau"));
    }

    /** Whether anything is left out. */
    public boolean isNarrow() {
        return !(fund + direction + from + until).isEmpty();
    }

    LedgerFilter filter() {
        return new LedgerFilter(
                Optional.of(fund).filter(word -> !word.isEmpty()),
                direction(direction),
                month(from).map(month -> month.atDay(1)),
                month(until).map(month -> month.plusMonths(1).atDay(1)));
    }

    Optional<After> continued() {
        if (after.length() <= DAY || after.charAt(DAY) != '_') {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new After(
                            LocalDate.parse(after.substring(0, DAY)),
                            UUID.fromString(after.substring(DAY + 1))));
        } catch (DateTimeException | IllegalArgumentException noPlace) {
            return Optional.empty();
        }
    }

    LedgerPlace after(VoucherRow last) {
        return new LedgerPlace(unit, fund, direction, from, until, last.day() + "_" + last.id());
    }

    LedgerPlace first() {
        return new LedgerPlace(unit, fund, direction, from, until, "");
    }

    /** The address of this place. */
    String href() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(FundsPage.PATH);
        add(address, "donvi", unit);
        add(address, "quy", fund);
        add(address, "chieu", direction);
        add(address, "tu", from);
        add(address, "den", until);
        add(address, "sau", after);
        return address.build(true).toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, inAddress(value));
        }
    }

    /** A text as the query of an address carries it. */
    public static String inAddress(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static Optional<Direction> direction(String word) {
        for (Direction direction : Direction.values()) {
            if (direction.word().equals(word)) {
                return Optional.of(direction);
            }
        }
        return Optional.empty();
    }

    /** {@code 2022-03} from a month field, {@code 3/2022} from a hand. */
    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(
                            text.contains("/")
                                    ? YearMonth.parse(text, TYPED_MONTH)
                                    : YearMonth.parse(text))
                    .filter(month -> month.getYear() >= 1990 && month.getYear() <= 2200);
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }
}
