package vn.caunoi.committees;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.AccountReplacement;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.EndReason;
import vn.caunoi.people.PersonDetails;
import vn.caunoi.web.Choice;
import vn.caunoi.web.Conflict;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** One page on which a head is replaced. */
@Controller
class HeadPages {
    static final String WORD = "thay-truong-ban";
    static final String PATH = BoardPage.PATH + "/{unit}/" + WORD;
    private static final String NEWCOMER = "moi";
    private static final String ACCESS = "hetquyen";
    private static final String YES = "co";

    private final PageFrames frames;
    private final Places places;
    private final SeatDesk seats;
    private final HeadDesk desk;
    private final AccountReplacement accounts;
    private final Clock clock;

    HeadPages(
            PageFrames frames,
            Places places,
            SeatDesk seats,
            HeadDesk desk,
            AccountReplacement accounts,
            Clock clock) {
        this.frames = frames;
        this.places = places;
        this.seats = seats;
        this.desk = desk;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView ask(HttpServletRequest request, Scope scope, @PathVariable("unit") String code) {
        Place place = places.keep(scope, code);
        List<Member> members = seats.all(scope, place);
        PageFrame frame = frame(request, place, members);
        return page(frame, place, members, sheet(place, guess(members)), HttpStatus.OK);
    }

    /** A head who is entered for the first time replaces nobody and reconstitutes nothing. */
    private Filled guess(List<Member> members) {
        Heads heads = Heads.from(members, today());
        Filled guess = Filled.with(Filled.VERSION, heads.seen(), "tu", today().toString());
        return heads.last().isPresent()
                ? guess.and("kientoan", YES).and(ACCESS, YES)
                : guess.and("nguoi", candidates(members).isEmpty() ? NEWCOMER : "");
    }

    @PostMapping(PATH)
    ModelAndView replace(
            HttpServletRequest request, Scope scope, @PathVariable("unit") String code) {
        Place place = places.keep(scope, code);
        List<Member> members = seats.all(scope, place);
        PageFrame frame = frame(request, place, members);
        FormSheet sheet = sheet(place, Filled.of(request));
        FormReader reader = new FormReader(sheet.form(), frame.texts());
        HeadChange change = read(reader, place, members);
        if (reader.errors().any()) {
            return wrong(frame, place, members, sheet, reader.errors());
        }
        return switch (desk.replace(scope, place, change)) {
            case Outcome.Done<Heads> done ->
                    new ModelAndView(Acts.redirect(place.path(WORD, "tai-khoan"), done.act()));
            case Outcome.Stale<Heads> stale ->
                    page(
                            frame,
                            place,
                            seats.all(scope, place),
                            sheet.stale(stale.now().seen(), conflict(stale.now(), frame)),
                            HttpStatus.CONFLICT);
            case Outcome.Wrong<Heads> refused ->
                    wrong(
                            frame,
                            place,
                            members,
                            sheet,
                            FormErrors.none()
                                    .with(
                                            refused.field(),
                                            frame.text(refused.key(), refused.args().toArray())));
        };
    }

    private HeadChange read(FormReader reader, Place place, List<Member> members) {
        String who =
                reader.choice(
                        "nguoi",
                        Stream.concat(
                                        Stream.of(NEWCOMER),
                                        members.stream().map(member -> member.id().toString()))
                                .toList());
        Optional<PersonDetails> newcomer =
                who.equals(NEWCOMER)
                        ? Optional.of(SeatEntry.person(reader, today()))
                        : Optional.empty();
        LocalDate from = reader.day("tu");
        if (!place.stoodOn(from)) {
            reader.wrong("tu", "committees.wrong.area-absent");
        }
        boolean stays = reader.isTicked("olai");
        Optional<EndReason> reason =
                reader.optionalChoice("lydo", CommitteeWords.ENDS).flatMap(EndReason::of);
        boolean leaves = Heads.from(members, today()).last().isPresent() && !stays;
        if (leaves && reason.isEmpty()) {
            reader.wrong("lydo", "committees.wrong.reason");
        }
        return new HeadChange(
                reader.optional(Filled.VERSION).orElse(""),
                newcomer.isPresent() || who.isEmpty()
                        ? Optional.empty()
                        : Optional.of(UUID.fromString(who)),
                newcomer,
                reader.optionalChoice("nhom", CommitteeWords.GROUPS),
                reader.optional("daidien"),
                reader.choices("kiem", CommitteeWords.POSTS),
                from,
                reader.optional("so"),
                reason,
                stays,
                reader.isTicked(ACCESS),
                reader.isTicked("kientoan"));
    }

    private static Conflict conflict(Heads now, PageFrame frame) {
        return new Conflict(
                "",
                List.of(
                        new Conflict.Line(
                                frame.text("committees.head.present"),
                                now.last()
                                        .map(head -> head.person().fullName())
                                        .orElseGet(() -> frame.text("committees.head.none")),
                                "")));
    }

    private ModelAndView wrong(
            PageFrame frame,
            Place place,
            List<Member> members,
            FormSheet sheet,
            FormErrors errors) {
        return page(frame, place, members, sheet.wrong(errors), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(
            PageFrame frame,
            Place place,
            List<Member> members,
            FormSheet sheet,
            HttpStatus status) {
        return new ModelAndView(
                "committees/HeadPage",
                Map.of(
                        "frame",
                        frame,
                        "place",
                        place,
                        "sheet",
                        sheet,
                        "choices",
                        SeatChoices.of(frame),
                        "who",
                        who(members, frame),
                        "accounts",
                        String.join(
                                ", ", accounts.names(place.headship(), today(), Optional.empty())),
                        "present",
                        Heads.from(members, today())
                                .last()
                                .map(head -> MemberLine.of(head, frame))),
                status);
    }

    /** Members of today who are not the head, then somebody from outside. */
    private List<Choice> who(List<Member> members, PageFrame frame) {
        return Stream.concat(
                        candidates(members).stream()
                                .map(member ->
                                        new Choice(
                                                member.id().toString(),
                                                member.person().fullName())),
                        Stream.of(new Choice(NEWCOMER, frame.text("committees.head.newcomer"))))
                .toList();
    }

    private List<Member> candidates(List<Member> members) {
        return members.stream()
                .filter(member -> !member.seat().isHead())
                .filter(member -> member.seat().held().until().isAfter(today()))
                .toList();
    }

    private PageFrame frame(HttpServletRequest request, Place place, List<Member> members) {
        boolean replaces = Heads.from(members, today()).last().isPresent();
        return frames.frame(
                request,
                replaces ? "committees.head.title" : "committees.head.first.title",
                place.name());
    }

    private static FormSheet sheet(Place place, Filled form) {
        return FormSheet.blank(place.path(WORD), place.path(), form);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
