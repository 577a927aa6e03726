package vn.caunoi.notifications;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.MomentWords;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.settings.PublicAddress;
import vn.caunoi.web.Choice;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** What left, what waits, what failed and why; never what it said or to which address. */
@Controller
@RequestMapping(OutboxPage.PATH)
class OutboxPage {
    static final String PATH = InboxPage.PATH + "/gui-di";
    private static final int SIZE = 50;
    private static final String BEYOND = "~";

    private final PageFrames frames;
    private final OutboxQueries queries;
    private final Compositions compositions;
    private final Units units;
    private final MomentWords moments;
    private final PublicAddress address;
    private final Clock clock;

    OutboxPage(
            PageFrames frames,
            OutboxQueries queries,
            Compositions compositions,
            Units units,
            MomentWords moments,
            PublicAddress address,
            Clock clock) {
        this.frames = frames;
        this.queries = queries;
        this.compositions = compositions;
        this.units = units;
        this.moments = moments;
        this.address = address;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(
            HttpServletRequest request,
            Scope scope,
            @RequestParam(name = "tinhtrang", defaultValue = "") String typed,
            @RequestParam(name = "sau", defaultValue = "") String place,
            @RequestParam(name = "da", defaultValue = "") String done) {
        PageFrame frame = frames.frame(request, "notifications.outbox.title");
        Map<DeliveryState, Integer> open = queries.open(scope);
        DeliveryState state = DeliveryState.of(typed).orElseGet(() -> first(open));
        Optional<Place> after = Place.read(place);
        List<OutboxQueries.Row> found =
                queries.page(
                        scope,
                        state,
                        after.map(Place::notice),
                        after.map(one -> one.channel().word()).orElse(BEYOND),
                        SIZE + 1);
        List<OutboxQueries.Row> shown = found.stream().limit(SIZE).toList();
        return new ModelAndView(
                "notifications/OutboxPage",
                Map.of(
                        "frame", frame,
                        "states", states(open, frame),
                        "state", state.word(),
                        "lines", shown.stream().map(row -> line(row, frame)).toList(),
                        "previous", place.isEmpty() ? "" : href(state),
                        "next",
                                found.size() > SIZE
                                        ? href(state) + "&sau=" + Place.of(shown.getLast()).word()
                                        : "",
                        "local", address.isLocal(),
                        "again", done.equals("gui")));
    }

    private static String href(DeliveryState state) {
        return PATH + "?tinhtrang=" + state.word();
    }

    /** What failed asks for somebody; without it one looks at what waits. */
    private static DeliveryState first(Map<DeliveryState, Integer> open) {
        return open.containsKey(DeliveryState.FAILED)
                ? DeliveryState.FAILED
                : DeliveryState.WAITING;
    }

    private static List<Choice> states(Map<DeliveryState, Integer> open, PageFrame frame) {
        return DeliveryState.all().stream()
                .map(state -> new Choice(state.word(), state(state, open, frame)))
                .toList();
    }

    private static String state(
            DeliveryState state, Map<DeliveryState, Integer> open, PageFrame frame) {
        String word = frame.text(state.key());
        return Optional.ofNullable(open.get(state))
                .map(number ->
                        frame.text(
                                "notifications.outbox.counted",
                                word,
                                frame.format().integer(number)))
                .orElse(word);
    }

    private OutboxLine line(OutboxQueries.Row row, PageFrame frame) {
        boolean waits = row.state() == DeliveryState.WAITING;
        return new OutboxLine(
                row.id().toString(),
                row.channel().word(),
                compositions
                        .label(row.kind(), frame.texts())
                        .orElseGet(() -> frame.text("notifications.outbox.unknown")),
                name(row.unit()),
                frame.text("notifications.recipient." + row.recipientKind()),
                frame.text(row.channel().key()),
                moments.text(frame, row.posted()),
                row.state().tone(),
                frame.text(row.state().key()),
                row.trouble().map(why -> frame.text(why.key())).orElse(""),
                waits ? moments.text(frame, row.due()) : "",
                frame.format().integer(row.tries()),
                row.tries() > 0 && (waits || row.state() == DeliveryState.FAILED));
    }

    private String name(UnitId unit) {
        return units.version(unit, LocalDate.now(clock)).map(Unit::name).orElse("");
    }

    @PostMapping("/{id}/{channel}/gui-lai")
    String sendAgain(Scope scope, @PathVariable UUID id, @PathVariable String channel) {
        Channel by = Channel.find(channel).orElseThrow(NotFound::new);
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!queries.sendAgain(scope, id, by, now)) {
            throw new NotFound();
        }
        return "redirect:" + href(DeliveryState.WAITING) + "&da=gui";
    }

    /** A place in the list as an address writes it. */
    private record Place(UUID notice, Channel channel) {
        static Place of(OutboxQueries.Row row) {
            return new Place(row.id(), row.channel());
        }

        String word() {
            return notice + "_" + channel.word();
        }

        /** Anything that is no place leads to the beginning. */
        static Optional<Place> read(String word) {
            int joint = word.indexOf('_');
            if (joint < 0) {
                return Optional.empty();
            }
            try {
                UUID notice = UUID.fromString(word.substring(0, joint));
                return Channel.find(word.substring(joint + 1))
                        .map(channel -> new Place(notice, channel));
            } catch (IllegalArgumentException noPlace) {
                return Optional.empty();
            }
        }
    }
}
