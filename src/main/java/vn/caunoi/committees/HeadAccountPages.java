package vn.caunoi.committees;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Role;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Seat;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/**
 * The step after a head was replaced: an account for the new one. It is an act of its own, since an
 * account, once given out, is ended and not undone.
 */
@Controller
class HeadAccountPages {
    private static final String PATH = HeadPages.PATH + "/tai-khoan";

    private final PageFrames frames;
    private final Places places;
    private final SeatDesk seats;
    private final CommitteeDesk desk;
    private final Accounts accounts;
    private final FirstPassword firstPassword;
    private final Clock clock;

    HeadAccountPages(
            PageFrames frames,
            Places places,
            SeatDesk seats,
            CommitteeDesk desk,
            Accounts accounts,
            FirstPassword firstPassword,
            Clock clock) {
        this.frames = frames;
        this.places = places;
        this.seats = seats;
        this.desk = desk;
        this.accounts = accounts;
        this.firstPassword = firstPassword;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView ask(HttpServletRequest request, Scope scope, @PathVariable("unit") String code) {
        Place place = places.keep(scope, code);
        Filled guess = Filled.with("ten", "truongban." + code.toLowerCase(Locale.ROOT));
        return head(scope, place)
                .map(head ->
                        page(
                                frame(request, place),
                                place,
                                head,
                                sheet(place, guess),
                                HttpStatus.OK))
                .orElseGet(() -> toCommittee(request, place));
    }

    /** Whoever takes the first head back has no account left to make. */
    private static ModelAndView toCommittee(HttpServletRequest request, Place place) {
        String query =
                Optional.ofNullable(request.getQueryString()).map(text -> "?" + text).orElse("");
        return new ModelAndView("redirect:" + place.path() + query);
    }

    /** The password is shown on the answer itself and nowhere else, ever. */
    @PostMapping(PATH)
    ModelAndView open(HttpServletRequest request, Scope scope, @PathVariable("unit") String code) {
        Place place = places.keep(scope, code);
        Member head = head(scope, place).orElseThrow(NotFound::new);
        PageFrame frame = frame(request, place);
        FormSheet sheet = sheet(place, Filled.of(request));
        FormReader reader = new FormReader(sheet.form(), frame.texts());
        String name = reader.required("ten").toLowerCase(Locale.ROOT);
        if (!name.matches("[\\p{L}\\d._-]{3,60}")) {
            reader.wrong("ten", "committees.wrong.account-name");
        }
        if (reader.errors().any()) {
            return page(
                    frame,
                    place,
                    head,
                    sheet.wrong(reader.errors()),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        String password = firstPassword.make();
        return made(scope, place, head.seat(), name, password).isPresent()
                ? new ModelAndView(
                        "committees/HeadAccountMadePage",
                        Map.of(
                                "frame", frame,
                                "place", place,
                                "head", MemberLine.of(head, frame),
                                "name", name,
                                "password", password))
                : page(
                        frame,
                        place,
                        head,
                        sheet.wrong(
                                FormErrors.none()
                                        .with("ten", frame.text("committees.wrong.account-taken"))),
                        HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Optional<AccountId> made(
            Scope scope, Place place, Seat seat, String name, String password) {
        return desk.change(
                scope,
                place,
                opening -> {
                    Optional<AccountId> account =
                            accounts.open(name, password, Optional.of(seat.person()));
                    account.ifPresent(id -> {
                        opening.act("committee.head-account");
                        accounts.appoint(
                                id, Role.HEAD, Optional.of(place.unit().id()), seat.held().from());
                    });
                    return account;
                });
    }

    private Optional<Member> head(Scope scope, Place place) {
        return Heads.from(seats.all(scope, place), LocalDate.now(clock)).last();
    }

    private ModelAndView page(
            PageFrame frame, Place place, Member head, FormSheet sheet, HttpStatus status) {
        return new ModelAndView(
                "committees/HeadAccountPage",
                Map.of(
                        "frame", frame,
                        "place", place,
                        "head", MemberLine.of(head, frame),
                        "sheet", sheet),
                status);
    }

    private PageFrame frame(HttpServletRequest request, Place place) {
        return frames.frame(request, "committees.account.title", place.name());
    }

    private static FormSheet sheet(Place place, Filled form) {
        return FormSheet.blank(place.path(HeadPages.WORD, "tai-khoan"), place.path(), form);
    }
}
