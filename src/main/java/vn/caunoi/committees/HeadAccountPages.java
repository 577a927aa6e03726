package vn.caunoi.committees;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.AccountReplacement;
import vn.caunoi.access.AccountReplacement.Given;
import vn.caunoi.access.Acts;
import vn.caunoi.access.NewAccount;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Seat;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/**
 * The step after a head was replaced: an account for the new one. Whoever takes the replacement
 * back takes back what was given here as well.
 */
@Controller
class HeadAccountPages {
    private static final String PATH = HeadPages.PATH + "/tai-khoan";
    private static final String ACT = "viec";

    private final PageFrames frames;
    private final Places places;
    private final SeatDesk seats;
    private final CommitteeDesk desk;
    private final AccountReplacement accounts;
    private final Acts acts;
    private final Clock clock;

    HeadAccountPages(
            PageFrames frames,
            Places places,
            SeatDesk seats,
            CommitteeDesk desk,
            AccountReplacement accounts,
            Acts acts,
            Clock clock) {
        this.frames = frames;
        this.places = places;
        this.seats = seats;
        this.desk = desk;
        this.accounts = accounts;
        this.acts = acts;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView ask(HttpServletRequest request, Scope scope, @PathVariable("unit") String code) {
        Place place = places.keep(scope, code);
        Filled guess =
                Filled.with(
                        "ten",
                        accounts.proposedName(place.headship()),
                        ACT,
                        Acts.told(request).map(UUID::toString).orElse(""));
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
        if (reader.errors().any()) {
            return wrong(frame, place, head, sheet, reader.errors());
        }
        return switch (given(scope, place, head.seat(), sheet.value(ACT), name)) {
            case Given.Made made -> made(frame, place, head, made.account());
            case Given.HeldAlready held ->
                    wrong(
                            frame,
                            place,
                            head,
                            sheet,
                            on("ten", frame.text("committees.account.held", held.name())));
            case Given.NameTaken taken ->
                    wrong(
                            frame,
                            place,
                            head,
                            sheet,
                            on("ten", frame.text("committees.wrong.account-taken")));
            case Given.NameWrong ill ->
                    wrong(
                            frame,
                            place,
                            head,
                            sheet,
                            on("ten", frame.text("committees.wrong.account-name")));
        };
    }

    private static FormErrors on(String field, String text) {
        return FormErrors.none().with(field, text);
    }

    private static ModelAndView made(
            PageFrame frame, Place place, Member head, NewAccount account) {
        return new ModelAndView(
                "committees/HeadAccountMadePage",
                Map.of(
                        "frame",
                        frame,
                        "place",
                        place,
                        "head",
                        MemberLine.of(head, frame),
                        "account",
                        account));
    }

    private ModelAndView wrong(
            PageFrame frame, Place place, Member head, FormSheet sheet, FormErrors errors) {
        return page(frame, place, head, sheet.wrong(errors), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** A part of the replacement while that can be taken back, and an act of its own later. */
    private Given given(Scope scope, Place place, Seat seat, String typedAct, String name) {
        return desk.change(
                scope,
                place,
                opening ->
                        accounts.give(
                                scope,
                                acts.open(scope, typedAct)
                                        .orElseGet(() -> opening.act("committee.head-account")),
                                place.headship(),
                                seat.held().from(),
                                seat.person(),
                                name));
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
                        "others", others(place, head),
                        "sheet", sheet),
                status);
    }

    /** Other accounts with the post of head there. */
    private String others(Place place, Member head) {
        return String.join(
                ", ",
                accounts.names(
                        place.headship(), LocalDate.now(clock), Optional.of(head.seat().person())));
    }

    private PageFrame frame(HttpServletRequest request, Place place) {
        return frames.frame(request, "committees.account.title", place.name());
    }

    private static FormSheet sheet(Place place, Filled form) {
        return FormSheet.blank(place.path(HeadPages.WORD, "tai-khoan"), place.path(), form);
    }
}
