package vn.caunoi.committees;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.EndReason;
import vn.caunoi.organization.Seat;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrames;

/** A member leaves the committee, or takes another position in it, from a day on. */
@Controller
class SeatChangePages extends MemberPages {
    private static final String END = BoardPage.PATH + "/{unit}/thanh-vien/{id}/thoi";
    private static final String MOVE = BoardPage.PATH + "/{unit}/thanh-vien/{id}/nhiem-vu";

    private final Places places;
    private final SeatDesk desk;
    private final Clock clock;

    SeatChangePages(PageFrames frames, Places places, SeatDesk desk, Clock clock) {
        super(frames);
        this.places = places;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping(END)
    ModelAndView askToEnd(
            HttpServletRequest request,
            Scope scope,
            @PathVariable("unit") String code,
            @PathVariable("id") UUID id) {
        Place place = places.keep(scope, code);
        Member member = desk.find(scope, place, id);
        return leaving(request, place, member, guess(member)).page();
    }

    @PostMapping(END)
    ModelAndView end(
            HttpServletRequest request,
            Scope scope,
            @PathVariable("unit") String code,
            @PathVariable("id") UUID id) {
        Place place = places.keep(scope, code);
        Member member = desk.find(scope, place, id);
        Screen screen = leaving(request, place, member, Filled.of(request));
        FormReader reader = new FormReader(screen.sheet().form(), screen.frame().texts());
        LocalDate day = reader.day("tu");
        String reason = reader.choice("lydo", CommitteeWords.ENDS);
        return reader.errors().any()
                ? screen.wrong(reader.errors())
                : answer(
                        desk.end(scope, place, seen(id, screen.sheet()), day, EndReason.of(reason)),
                        screen,
                        SeatEntry.fill(member).and("thoi", day.toString()));
    }

    @GetMapping(MOVE)
    ModelAndView askToMove(
            HttpServletRequest request,
            Scope scope,
            @PathVariable("unit") String code,
            @PathVariable("id") UUID id) {
        Place place = places.keep(scope, code);
        Member member = movable(scope, place, id);
        return moving(request, place, member, guess(member).and("nhiemvu", other(member))).page();
    }

    @PostMapping(MOVE)
    ModelAndView move(
            HttpServletRequest request,
            Scope scope,
            @PathVariable("unit") String code,
            @PathVariable("id") UUID id) {
        Place place = places.keep(scope, code);
        Member member = movable(scope, place, id);
        Screen screen = moving(request, place, member, Filled.of(request));
        FormReader reader = new FormReader(screen.sheet().form(), screen.frame().texts());
        LocalDate day = reader.day("tu");
        String position = reader.choice("nhiemvu", CommitteeWords.POSITIONS);
        if (position.equals(member.seat().position())) {
            reader.wrong("nhiemvu", "committees.wrong.same-position");
        }
        return reader.errors().any()
                ? screen.wrong(reader.errors())
                : answer(
                        desk.move(scope, place, seen(id, screen.sheet()), day, position),
                        screen,
                        SeatEntry.fill(member).and("nhiemvu", position));
    }

    /** A head is replaced on a page of its own. */
    private Member movable(Scope scope, Place place, UUID id) {
        Member member = desk.find(scope, place, id);
        if (member.seat().isHead()) {
            throw new NotFound();
        }
        return member;
    }

    private static String other(Member member) {
        return member.seat().position().equals(Seat.MEMBER) ? "deputy_head" : Seat.MEMBER;
    }

    private Filled guess(Member member) {
        return Filled.with(Filled.VERSION, member.version(), "tu", LocalDate.now(clock).toString());
    }

    private Screen leaving(HttpServletRequest request, Place place, Member member, Filled form) {
        return screen(request, place, member, form, "thoi", "committees.member.end");
    }

    private Screen moving(HttpServletRequest request, Place place, Member member, Filled form) {
        return screen(request, place, member, form, "nhiem-vu", "committees.member.move");
    }

    private Screen screen(
            HttpServletRequest request,
            Place place,
            Member member,
            Filled form,
            String word,
            String title) {
        var frame = frame(request, title, member.person().fullName());
        String path = place.path(SeatPages.WORD, member.id().toString(), word);
        return new Screen(
                frame,
                place,
                FormSheet.of(path, place.path(), form),
                word.equals("thoi") ? "committees/SeatEndPage" : "committees/SeatMovePage",
                Map.of(
                        "choices",
                        SeatChoices.of(frame),
                        "isHead",
                        member.seat().isHead(),
                        "held",
                        member.seat().held()));
    }
}
