package vn.caunoi.matters.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.matters.desk.Caller;
import vn.caunoi.matters.desk.Callers;
import vn.caunoi.matters.desk.ReadOut;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.store.MatterQueries;
import vn.caunoi.matters.store.MatterQueries.Wanted;
import vn.caunoi.matters.store.StateGroup;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.Refusal;

/**
 * Answers that were read out at a meeting of the area. What went straight to the ward does not
 * appear: it is never read out there.
 */
@Controller
class ReadOutPage {
    private static final String PATH = InboxFilter.PATH + "/doc-tai-hop";
    private static final int MOST = 50;

    private final PageFrames frames;
    private final Callers callers;
    private final EntryPlaces places;
    private final Meetings meetings;
    private final MatterQueries queries;
    private final TellCards cards;
    private final ReadOut readOut;

    ReadOutPage(
            PageFrames frames,
            Callers callers,
            EntryPlaces places,
            Meetings meetings,
            MatterQueries queries,
            TellCards cards,
            ReadOut readOut) {
        this.frames = frames;
        this.callers = callers;
        this.places = places;
        this.meetings = meetings;
        this.queries = queries;
        this.cards = cards;
        this.readOut = readOut;
    }

    /** The page with its meeting, and what can be read out there. */
    private record Sheet(
            PageFrame frame,
            Caller caller,
            List<Meetings.Meeting> meetings,
            Optional<Meetings.Meeting> chosen,
            List<TellCard> cards) {}

    @GetMapping(PATH)
    ModelAndView show(
            HttpServletRequest request,
            Scope scope,
            @RequestParam(name = "hop", defaultValue = "") String meeting,
            @RequestParam(name = "viec", defaultValue = "") List<String> picked) {
        Map<String, String> ticks = new HashMap<>();
        picked.forEach(matter -> ticks.put("doc." + matter, "1"));
        return page(sheet(request, scope, meeting), new TypedFields(ticks), "", HttpStatus.OK);
    }

    @PostMapping(PATH)
    ModelAndView tell(
            HttpServletRequest request, Scope scope, @RequestParam Map<String, String> fields) {
        TypedFields typed = new TypedFields(fields);
        Sheet sheet = sheet(request, scope, typed.value("hop"));
        if (sheet.chosen().isEmpty()) {
            return wrong(sheet, typed, "matters.desk.read-out.choose");
        }
        List<ReadOut.Spoken> spoken =
                sheet.cards().stream()
                        .filter(card -> typed.has("doc." + card.id()))
                        .map(card -> spoken(card, typed))
                        .toList();
        if (spoken.isEmpty()) {
            return wrong(sheet, typed, "matters.desk.read-out.none-ticked");
        }
        Meetings.Meeting meeting = sheet.chosen().get();
        try {
            return switch (readOut.tell(sheet.caller(), meeting.on(), meeting.name(), spoken)) {
                case ReadOut.Outcome.Done done ->
                        new ModelAndView(
                                done.act()
                                        .map(act -> Acts.redirect(TellPage.PATH, act))
                                        .orElse("redirect:" + TellPage.PATH));
                case ReadOut.Outcome.Stale stale ->
                        page(
                                sheet,
                                typed,
                                sheet.frame()
                                        .text(
                                                "matters.desk.read-out.stale",
                                                stale.changed().stream()
                                                        .map(Matter::code)
                                                        .collect(Collectors.joining(", "))),
                                HttpStatus.CONFLICT);
            };
        } catch (Refusal refused) {
            return page(
                    sheet,
                    typed,
                    refused.in(sheet.frame().texts()),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static ReadOut.Spoken spoken(TellCard card, TypedFields typed) {
        Set<UUID> heard = new HashSet<>();
        Set<UUID> apart = new HashSet<>();
        if (typed.has(card.field())) {
            card.anonymous().forEach(voice -> heard.add(UUID.fromString(voice)));
        }
        for (TellCard.Waiting one : card.named()) {
            (typed.value("v." + one.voice()).equals("day") ? heard : apart)
                    .add(UUID.fromString(one.voice()));
        }
        String seen = typed.value("p." + card.id());
        return new ReadOut.Spoken(
                UUID.fromString(card.id()),
                seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : 0,
                heard,
                apart);
    }

    private Sheet sheet(HttpServletRequest request, Scope scope, String meeting) {
        EntryPlaces.Places mine = places.of(scope).orElseThrow(NotFound::new);
        PageFrame frame = frames.frame(request, "matters.desk.read-out.title");
        Caller caller = callers.person(scope);
        List<Meetings.Meeting> known = meetings.of(scope, mine.areas(), frame);
        Optional<Meetings.Meeting> chosen =
                known.stream().filter(one -> one.id().toString().equals(meeting)).findFirst();
        return new Sheet(
                frame,
                caller,
                known,
                chosen,
                chosen.map(one -> readable(scope, caller, one, frame)).orElse(List.of()));
    }

    /** On the desks of the areas that met. */
    private List<TellCard> readable(
            Scope scope, Caller caller, Meetings.Meeting meeting, PageFrame frame) {
        return meeting.units().stream()
                .flatMap(unit ->
                        queries
                                .page(scope, caller.bars(), toTell(unit), Optional.empty(), MOST)
                                .stream())
                .map(MatterQueries.Line::matter)
                .filter(matter -> !matter.place().isAtWard())
                .flatMap(matter -> cards.atMeeting(caller, matter.id(), frame).stream())
                .toList();
    }

    private static Wanted toTell(vn.caunoi.organization.UnitId area) {
        Wanted all = Wanted.all(StateGroup.TO_TELL);
        return new Wanted(
                all.group(),
                all.kind(),
                all.topic(),
                Optional.of(area),
                all.body(),
                all.handler(),
                all.words());
    }

    private static ModelAndView wrong(Sheet sheet, TypedFields typed, String key) {
        return page(sheet, typed, sheet.frame().text(key), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView page(
            Sheet sheet, TypedFields typed, String trouble, HttpStatus status) {
        Map<String, Object> model = new HashMap<>();
        model.put("frame", sheet.frame());
        model.put(
                "meetings",
                sheet.meetings().stream()
                        .map(one -> new vn.caunoi.web.Choice(one.id().toString(), one.name()))
                        .toList());
        model.put("chosen", sheet.chosen().map(one -> one.id().toString()).orElse(""));
        model.put("cards", sheet.cards());
        model.put("typed", typed);
        model.put("trouble", trouble);
        model.put(
                "picked",
                typed.values().keySet().stream()
                        .filter(name -> name.startsWith("doc."))
                        .map(name -> name.substring("doc.".length()))
                        .toList());
        return new ModelAndView("matters/ReadOutPage", model, status);
    }
}
