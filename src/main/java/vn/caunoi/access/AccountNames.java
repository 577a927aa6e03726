package vn.caunoi.access;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;

/**
 * Proposes names to sign in with that can be told over the telephone: {@code truongban.kp5}, where
 * that is taken {@code truongban.kp5.anhoa}, then {@code truongban.kp5.anhoa.2}.
 */
@Component
class AccountNames {
    private static final Pattern GOOD = Pattern.compile("[a-z0-9][a-z0-9._-]{2,59}");

    private final AccountTable table;
    private final Units units;
    private final Clock clock;

    AccountNames(AccountTable table, Units units, Clock clock) {
        this.table = table;
        this.units = units;
        this.clock = clock;
    }

    /** Whether a name can be told over the telephone. */
    static boolean isGood(String name) {
        return GOOD.matcher(name).matches();
    }

    String propose(Role role, Optional<Unit> unit) {
        String plain =
                joined(Stream.concat(Stream.of(word(role)), unit.map(AccountNames::word).stream()));
        String full = joined(Stream.concat(Stream.of(plain), unit.flatMap(this::ward).stream()));
        return Stream.concat(
                        Stream.of(plain, full),
                        IntStream.iterate(2, number -> number + 1)
                                .mapToObj(number -> full + "." + number))
                .filter(name -> !table.isTaken(name))
                .findFirst()
                .orElseThrow();
    }

    private Optional<String> ward(Unit area) {
        return units.ancestors(area.id(), LocalDate.now(clock)).stream()
                .filter(above -> above.level() == UnitLevel.COMMUNE)
                .findFirst()
                .map(AccountNames::word);
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining("."));
    }

    private static String word(Role role) {
        return switch (role) {
            case HEAD -> "truongban";
            case DEPUTY_HEAD -> "phoban";
            case MEMBER -> "thanhvien";
            case WARD_OFFICER -> "canbo";
            case STANDING_COMMITTEE -> "thuongtruc";
            case CHAIR -> "chutich";
            case PARTY_CELL -> "chiuy";
            case PARTY_COMMITTEE -> "danguy";
            case ANSWERING_BODY -> "coquan";
            case PROVINCE -> "tinh";
            case CENTRAL -> "trunguong";
            case AUDITOR -> "kiemtra";
            case ADMINISTRATOR -> "quantri";
        };
    }

    /** Khu phố 5 is kp5; Phường An Hòa is anhoa. */
    static String word(Unit unit) {
        List<String> kind = words(unit.kind());
        List<String> name = words(unit.name());
        boolean begins =
                !kind.isEmpty()
                        && name.size() > kind.size()
                        && name.subList(0, kind.size()).equals(kind);
        List<String> rest = begins ? name.subList(kind.size(), name.size()) : name;
        boolean numbered = rest.stream().allMatch(word -> word.matches("\\d+[a-z]?"));
        return (begins && numbered ? initials(kind) : "") + String.join("", rest);
    }

    private static String initials(List<String> words) {
        return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    private static List<String> words(String text) {
        String bare =
                Normalizer.normalize(
                                text.toLowerCase(Locale.ROOT).replace('đ', 'd'),
                                Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "");
        return Arrays.stream(bare.split("[^a-z0-9]+")).filter(word -> !word.isEmpty()).toList();
    }
}
