package vn.caunoi.exchange.api;

import java.text.Normalizer;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.VisibleUnits;
import vn.caunoi.exchange.sheets.Vocabulary;
import vn.caunoi.matters.MatterPrograms.Raised;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.people.PersonDetails;
import vn.caunoi.people.Sex;
import vn.caunoi.web.Refusal;

/** Reads a matter as a program hands it in; what is missing or too long is refused in one line. */
@Component
class MatterReading {
    private static final int LONGEST = 5_000;
    private static final int LONGEST_CONTACT = 200;
    private static final String USUAL_CHANNEL = "message";

    private final VisibleUnits visible;
    private final Clock clock;
    private final Vocabulary vocabulary = Vocabulary.load();

    MatterReading(VisibleUnits visible, Clock clock) {
        this.visible = visible;
        this.clock = clock;
    }

    /**
     * @param to {@code head} or {@code ward}; without it straight to the ward
     * @param raised_on without it today
     */
    record Body(
            @Nullable String unit,
            @Nullable String to,
            @Nullable String raised_on,
            @Nullable String channel,
            @Nullable String text,
            @Nullable Sender sender) {}

    record Sender(@Nullable String name, @Nullable String phone, @Nullable String email) {}

    Raised read(Scope scope, Body body) {
        VisibleUnits.Placed placed = visible.placed(scope, required(body.unit(), "unit"));
        Unit unit = placed.unit();
        Optional<UnitId> area =
                unit.level() == UnitLevel.RESIDENTIAL_AREA
                        ? Optional.of(unit.id())
                        : Optional.empty();
        boolean toHead = "head".equals(body.to());
        refuseIf(toHead && area.isEmpty(), "exchange.api.matter.head");
        String text = normal(required(body.text(), "text"));
        refuseIf(text.length() > LONGEST, "exchange.api.matter.long");
        String channel = Optional.ofNullable(body.channel()).orElse(USUAL_CHANNEL);
        refuseIf(!vocabulary.words("channel").containsKey(channel), "exchange.api.matter.channel");
        return new Raised(
                placed.commune(),
                area,
                toHead,
                Optional.ofNullable(body.raised_on()).map(this::day),
                channel,
                text,
                Optional.ofNullable(body.sender()).map(MatterReading::sender));
    }

    private LocalDate day(String written) {
        try {
            LocalDate day = LocalDate.parse(written);
            refuseIf(
                    day.isAfter(LocalDate.now(clock)) || day.getYear() < 1900,
                    "exchange.api.matter.day");
            return day;
        } catch (DateTimeException unreadable) {
            throw new Refusal("exchange.api.matter.day");
        }
    }

    private static PersonDetails sender(Sender sender) {
        return new PersonDetails(
                brief(required(sender.name(), "sender.name")),
                Optional.empty(),
                Sex.NOT_STATED,
                Optional.ofNullable(sender.phone()).map(MatterReading::brief),
                Optional.ofNullable(sender.email()).map(MatterReading::brief));
    }

    private static String brief(String text) {
        refuseIf(text.length() > LONGEST_CONTACT, "exchange.api.matter.long");
        return normal(text);
    }

    private static String required(@Nullable String text, String name) {
        return Optional.ofNullable(text)
                .filter(known -> !known.isBlank())
                .orElseThrow(() -> new Refusal("exchange.api.matter.missing", name));
    }

    /** PostgreSQL refuses a zero sign. */
    private static String normal(String text) {
        return Normalizer.normalize(text.replace("\u0000", ""), Normalizer.Form.NFC).strip();
    }

    private static void refuseIf(boolean wrong, String key) {
        if (wrong) {
            throw new Refusal(key);
        }
    }
}
