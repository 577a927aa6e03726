package vn.caunoi.matters.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.matters.desk.FrontEntry;
import vn.caunoi.matters.model.MatterKind;
import vn.caunoi.organization.Unit;
import vn.caunoi.web.Choice;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.TextLimit;
import vn.caunoi.web.Texts;

/** A head says what is in the way of his committee, or what it proposes. */
@Controller
class RaisePage {
    static final String PATH = FrontPage.PATH + "/neu";
    private static final String KIND = "loai";
    private static final String TEXT = "noi-dung";
    private static final String AREA = "khu";

    private final PageFrames frames;
    private final EntryPlaces places;
    private final FrontEntry entry;

    RaisePage(PageFrames frames, EntryPlaces places, FrontEntry entry) {
        this.frames = frames;
        this.places = places;
        this.entry = entry;
    }

    /** Where somebody may raise something; empty for who heads no committee. */
    Optional<EntryPlaces.Places> places(Scope scope) {
        return places.of(scope)
                .filter(mine -> !mine.keeps())
                .filter(mine ->
                        mine.areas().stream()
                                .anyMatch(area -> scope.mayWrite(mine.commune(), area.id())));
    }

    @GetMapping(PATH)
    ModelAndView ask(HttpServletRequest request, Scope scope) {
        return page(request, mine(scope), new TypedFields(Map.of()), FormErrors.none());
    }

    @PostMapping(PATH)
    ModelAndView raise(
            HttpServletRequest request, Scope scope, @RequestParam Map<String, String> given) {
        EntryPlaces.Places mine = mine(scope);
        Texts.Reader texts = frames.texts(request);
        TypedFields typed = new TypedFields(given);
        FieldReading reading = new FieldReading(typed, texts);
        String kind = reading.choice(KIND, kinds(texts));
        String text = reading.text(TEXT, TextLimit.TEXT);
        if (!FoundNumbers.in(text).isEmpty()) {
            reading.wrong(TEXT, "matters.front.fault.numbers");
        }
        Optional<Unit> area =
                mine.areas().size() == 1
                        ? Optional.of(mine.areas().getFirst())
                        : mine.area(typed.value(AREA));
        if (area.isEmpty()) {
            reading.wrong(AREA, "matters.desk.wrong.area");
        }
        if (reading.errors().any() || area.isEmpty()) {
            ModelAndView again = page(request, mine, typed, reading.errors());
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        Optional<UUID> act =
                entry.raise(
                        scope,
                        mine.commune(),
                        area.get().id(),
                        MatterKind.of(kind).orElseThrow(),
                        text);
        return new ModelAndView(
                act.map(done -> Acts.redirect(FrontPage.PATH, done))
                        .orElse("redirect:" + FrontPage.PATH));
    }

    private EntryPlaces.Places mine(Scope scope) {
        return places(scope).orElseThrow(NotFound::new);
    }

    private static List<Choice> kinds(Texts.Reader texts) {
        return List.of(
                new Choice(MatterKind.OBSTACLE.word(), texts.get(MatterKind.OBSTACLE.key())),
                new Choice(MatterKind.PROPOSAL.word(), texts.get(MatterKind.PROPOSAL.key())));
    }

    private ModelAndView page(
            HttpServletRequest request,
            EntryPlaces.Places mine,
            TypedFields typed,
            FormErrors errors) {
        PageFrame frame = frames.frame(request, "matters.front.raise");
        return new ModelAndView("matters/RaisePage")
                .addObject("frame", frame)
                .addObject("kinds", kinds(frame.texts()))
                .addObject(
                        "areas",
                        mine.areas().size() == 1
                                ? List.of()
                                : mine.areas().stream()
                                        .map(area -> new Choice(area.code(), area.name()))
                                        .toList())
                .addObject("typed", typed)
                .addObject("errors", errors);
    }
}
