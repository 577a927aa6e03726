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
import vn.caunoi.organization.Seat;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** A member is entered, put right, or withdrawn when he was entered by mistake. */
@Controller
class SeatPages extends MemberPages {
    static final String WORD = "thanh-vien";
    private static final String NEW = BoardPage.PATH + "/{unit}/thanh-vien/moi";
    private static final String EDIT = BoardPage.PATH + "/{unit}/thanh-vien/{id}/sua";

    private final Places places;
    private final SeatDesk desk;
    private final Clock clock;

    SeatPages(PageFrames frames, Places places, SeatDesk desk, Clock clock) {
        super(frames);
        this.places = places;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping(NEW)
    ModelAndView blank(HttpServletRequest request, Scope scope, @PathVariable("unit") String code) {
        Filled guess = Filled.with("nhiemvu", Seat.MEMBER, "tu", today().toString());
        return fresh(request, places.keep(scope, code), guess).page();
    }

    @PostMapping(NEW)
    ModelAndView enter(HttpServletRequest request, Scope scope, @PathVariable("unit") String code) {
        Place place = places.keep(scope, code);
        Screen screen = fresh(request, place, Filled.of(request));
        FormReader reader = reader(screen);
        String position = reader.choice("nhiemvu", CommitteeWords.POSITIONS);
        SeatEntry entry = SeatEntry.read(reader, position, today());
        checkLife(reader, place, entry);
        return reader.errors().any()
                ? screen.wrong(reader.errors())
                : answer(desk.enter(scope, place, entry), screen, entry.fill());
    }

    @GetMapping(EDIT)
    ModelAndView edit(
            HttpServletRequest request,
            Scope scope,
            @PathVariable("unit") String code,
            @PathVariable("id") UUID id) {
        Place place = places.keep(scope, code);
        Member member = desk.find(scope, place, id);
        return standing(request, place, member, SeatEntry.fill(member)).page();
    }

    @PostMapping(EDIT)
    ModelAndView correct(
            HttpServletRequest request,
            Scope scope,
            @PathVariable("unit") String code,
            @PathVariable("id") UUID id) {
        Place place = places.keep(scope, code);
        Member member = desk.find(scope, place, id);
        Screen screen = standing(request, place, member, Filled.of(request));
        FormReader reader = reader(screen);
        String position =
                member.seat().isHead()
                        ? Seat.HEAD
                        : reader.choice("nhiemvu", CommitteeWords.POSITIONS);
        SeatEntry entry = SeatEntry.read(reader, position, today());
        checkLife(reader, place, entry);
        return reader.errors().any()
                ? screen.wrong(reader.errors())
                : answer(
                        desk.correct(scope, place, seen(id, screen.sheet()), entry),
                        screen,
                        entry.fill());
    }

    @PostMapping(BoardPage.PATH + "/{unit}/thanh-vien/{id}/rut")
    ModelAndView withdraw(
            HttpServletRequest request,
            Scope scope,
            @PathVariable("unit") String code,
            @PathVariable("id") UUID id) {
        Place place = places.keep(scope, code);
        Member member = desk.find(scope, place, id);
        Filled typed = Filled.of(request);
        Filled shown =
                SeatEntry.fill(member)
                        .and(Filled.VERSION, typed.get(Filled.VERSION))
                        .and(KeptPages.WITHDRAWN_REASON, typed.get(KeptPages.WITHDRAWN_REASON));
        Screen screen = standing(request, place, member, shown);
        FormReader reader = reader(screen);
        String reason = reader.required(KeptPages.WITHDRAWN_REASON);
        return reader.errors().any()
                ? screen.wrong(reader.errors())
                : answer(
                        desk.withdraw(scope, place, seen(id, screen.sheet()), reason),
                        screen,
                        shown);
    }

    private static void checkLife(FormReader reader, Place place, SeatEntry entry) {
        if (!place.stoodOn(entry.held().from())) {
            reader.wrong("tu", "committees.wrong.area-absent");
        }
    }

    private static FormReader reader(Screen screen) {
        return new FormReader(screen.sheet().form(), screen.frame().texts());
    }

    private Screen fresh(HttpServletRequest request, Place place, Filled form) {
        PageFrame frame = frame(request, "committees.member.new", place.name());
        return screen(
                frame,
                place,
                FormSheet.blank(place.path(WORD, "moi"), place.path(), form),
                false,
                false);
    }

    private Screen standing(HttpServletRequest request, Place place, Member member, Filled form) {
        PageFrame frame = frame(request, "committees.member.edit", member.person().fullName());
        String path = place.path(WORD, member.id().toString(), "sua");
        return screen(
                frame,
                place,
                FormSheet.of(path, place.path(), form),
                member.seat().isHead(),
                !member.seat().held().isOpen());
    }

    private static Screen screen(
            PageFrame frame, Place place, FormSheet sheet, boolean isHead, boolean hasEnded) {
        return new Screen(
                frame,
                place,
                sheet,
                "committees/SeatFormPage",
                Map.of("choices", SeatChoices.of(frame), "isHead", isHead, "hasEnded", hasEnded));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
