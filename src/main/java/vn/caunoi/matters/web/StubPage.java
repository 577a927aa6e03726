package vn.caunoi.matters.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Scope;
import vn.caunoi.matters.desk.MatterEntry;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.organization.UnitId;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.TextLimit;

/** A denunciation on paper: number, day and receiving body, and nothing else. */
@Controller
class StubPage {
    private static final String PATH = InboxFilter.PATH + "/to-cao";

    private final PageFrames frames;
    private final EntryPlaces places;
    private final MatterEntry entry;
    private final Clock clock;

    StubPage(PageFrames frames, EntryPlaces places, MatterEntry entry, Clock clock) {
        this.frames = frames;
        this.places = places;
        this.entry = entry;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView ask(HttpServletRequest request, Scope scope) {
        commune(scope);
        return page(
                request,
                new TypedFields(Map.of("ngay", LocalDate.now(clock).toString())),
                FormErrors.none());
    }

    @PostMapping(PATH)
    ModelAndView hand(
            HttpServletRequest request, Scope scope, @RequestParam Map<String, String> fields) {
        UnitId commune = commune(scope);
        TypedFields typed = new TypedFields(fields);
        FieldReading reading = new FieldReading(typed, frames.texts(request));
        String number = reading.text("so", TextLimit.NAME);
        LocalDate on = reading.past("ngay", LocalDate.now(clock));
        String receiver = reading.text("noinhan", TextLimit.NAME);
        if (reading.errors().any()) {
            return page(request, typed, reading.errors());
        }
        Matter stub = entry.stub(scope, commune, new MatterStep.HandedOver(number, on, receiver));
        return new ModelAndView("redirect:" + MatterPaths.of(stub.id()));
    }

    private UnitId commune(Scope scope) {
        return places.of(scope)
                .filter(EntryPlaces.Places::keeps)
                .map(EntryPlaces.Places::commune)
                .orElseThrow(NotFound::new);
    }

    private ModelAndView page(HttpServletRequest request, TypedFields typed, FormErrors errors) {
        Map<String, Object> model = new HashMap<>();
        model.put("frame", frames.frame(request, "matters.desk.stub.title"));
        model.put("typed", typed);
        model.put("errors", errors);
        return new ModelAndView(
                "matters/StubPage",
                model,
                errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
