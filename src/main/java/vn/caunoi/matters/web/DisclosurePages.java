package vn.caunoi.matters.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Scope;
import vn.caunoi.matters.desk.Caller;
import vn.caunoi.matters.desk.Callers;
import vn.caunoi.matters.desk.Disclosures;
import vn.caunoi.matters.desk.MatterFiles;
import vn.caunoi.matters.store.DisclosureStore.Paper;
import vn.caunoi.matters.store.Voice;
import vn.caunoi.storage.Reach;
import vn.caunoi.web.Choice;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.Refusal;
import vn.caunoi.web.TextLimit;

/**
 * Written requests for a sender's name: entered by an officer, decided by the chair, and what was
 * approved opened by a post of its own, so that no link and no going back does it by the way.
 */
@Controller
class DisclosurePages {
    static final String END = "/cung-cap";
    static final String WAITING = InboxFilter.PATH + END;

    private static final String ALL = MatterPaths.ONE + END;
    private static final String ONE = ALL + "/{request}";
    private static final String READ = "dadoc";
    private static final String REASON = "lydo";

    private final PageFrames frames;
    private final Callers callers;
    private final Disclosures disclosures;
    private final DisclosureViews views;
    private final MatterFiles files;
    private final Clock clock;

    DisclosurePages(
            PageFrames frames,
            Callers callers,
            Disclosures disclosures,
            DisclosureViews views,
            MatterFiles files,
            Clock clock) {
        this.frames = frames;
        this.callers = callers;
        this.disclosures = disclosures;
        this.views = views;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping(WAITING)
    ModelAndView waiting(HttpServletRequest request, Scope scope) {
        if (scope.approvable().equals(Reach.NOTHING)) {
            throw new NotFound();
        }
        PageFrame frame = frames.frame(request, "matters.disclose.waiting");
        return list(scope, disclosures.waiting(callers.person(scope)), "", frame);
    }

    @GetMapping(ALL)
    ModelAndView ofMatter(HttpServletRequest request, Scope scope, @PathVariable UUID id) {
        Caller caller = callers.person(scope);
        PageFrame frame = frames.frame(request, "matters.disclose.title");
        boolean asks =
                disclosures.mayAsk(caller, id)
                        && !senders(files.read(caller, id).voices(), frame).isEmpty();
        return list(scope, disclosures.of(caller, id), asks ? path(id) + "/moi" : "", frame)
                .addObject("back", MatterPaths.of(id));
    }

    private ModelAndView list(
            Scope scope, List<Disclosures.Seen> all, String newPath, PageFrame frame) {
        return new ModelAndView("matters/DisclosuresPage")
                .addObject("frame", frame)
                .addObject("back", InboxFilter.PATH)
                .addObject("newPath", newPath)
                .addObject("lines", all.stream().map(one -> views.of(scope, one, frame)).toList());
    }

    @GetMapping(ALL + "/moi")
    ModelAndView empty(
            HttpServletRequest request,
            Scope scope,
            @PathVariable UUID id,
            @RequestParam(name = "nguoi", defaultValue = "") String sender) {
        TypedFields typed = new TypedFields(Map.of(DisclosureForm.SENDER, sender));
        return form(request, scope, id, typed, FormErrors.none());
    }

    @PostMapping(ALL + "/moi")
    ModelAndView ask(
            HttpServletRequest request,
            Scope scope,
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields) {
        Caller caller = callers.person(scope);
        PageFrame frame = frames.frame(request, "matters.disclose.new");
        DisclosureForm form = form(caller, id, frame);
        TypedFields typed = new TypedFields(fields);
        FieldReading in = new FieldReading(typed, frame.texts());
        String sender = in.choice(DisclosureForm.SENDER, form.senders());
        Paper paper = form.read(in, LocalDate.now(clock));
        if (in.errors().any()) {
            return form(request, scope, id, typed, in.errors());
        }
        try {
            UUID asked = disclosures.ask(caller, id, UUID.fromString(sender), paper);
            return new ModelAndView("redirect:" + path(id) + "/" + asked);
        } catch (Refusal refused) {
            FormErrors errors = FormErrors.none().with("coquan", refused.in(frame.texts()));
            return form(request, scope, id, typed, errors);
        }
    }

    private ModelAndView form(
            HttpServletRequest request,
            Scope scope,
            UUID id,
            TypedFields typed,
            FormErrors errors) {
        PageFrame frame = frames.frame(request, "matters.disclose.new");
        DisclosureForm form = form(callers.person(scope), id, frame);
        return new ModelAndView(
                        "matters/NewDisclosurePage",
                        errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                .addObject("frame", frame)
                .addObject("path", path(id))
                .addObject("fields", form.senders().isEmpty() ? List.of() : form.fields())
                .addObject("typed", typed)
                .addObject("errors", errors);
    }

    private DisclosureForm form(Caller caller, UUID id, PageFrame frame) {
        if (!disclosures.mayAsk(caller, id)) {
            throw new NotFound();
        }
        return new DisclosureForm(senders(files.read(caller, id).voices(), frame), frame.texts());
    }

    /** Of who gave no name there is nothing to disclose. */
    private static List<Choice> senders(List<Voice> voices, PageFrame frame) {
        return IntStream.range(0, voices.size())
                .filter(i -> Predicate.not(Voice::isAnonymous).test(voices.get(i)))
                .mapToObj(i ->
                        new Choice(
                                voices.get(i).id().toString(), VoiceLines.name(voices, i, frame)))
                .toList();
    }

    @GetMapping(ONE)
    ModelAndView show(
            HttpServletRequest request,
            Scope scope,
            @PathVariable UUID id,
            @PathVariable("request") UUID asked) {
        return page(request, scope, id, asked, TypedFields.NOTHING, FormErrors.none());
    }

    /** Approving has no way back, so it asks whether the letter was read. */
    @PostMapping(ONE + "/dong-y")
    ModelAndView approve(
            HttpServletRequest request,
            Scope scope,
            @PathVariable UUID id,
            @PathVariable("request") UUID asked,
            @RequestParam Map<String, String> fields) {
        TypedFields typed = new TypedFields(fields);
        FieldReading in = new FieldReading(typed, frames.texts(request));
        if (!in.tick(READ)) {
            in.wrong(READ, "matters.disclose.wrong.not-read");
        }
        Caller caller = callers.person(scope);
        return decided(
                request, scope, id, asked, typed, in, () -> disclosures.approve(caller, id, asked));
    }

    @PostMapping(ONE + "/tu-choi")
    ModelAndView refuse(
            HttpServletRequest request,
            Scope scope,
            @PathVariable UUID id,
            @PathVariable("request") UUID asked,
            @RequestParam Map<String, String> fields) {
        TypedFields typed = new TypedFields(fields);
        FieldReading in = new FieldReading(typed, frames.texts(request));
        String reason = in.text(REASON, TextLimit.NOTE);
        Caller caller = callers.person(scope);
        return decided(
                request,
                scope,
                id,
                asked,
                typed,
                in,
                () -> disclosures.refuse(caller, id, asked, reason));
    }

    private ModelAndView decided(
            HttpServletRequest request,
            Scope scope,
            UUID id,
            UUID asked,
            TypedFields typed,
            FieldReading in,
            Runnable decision) {
        if (in.errors().any() && disclosures.find(callers.person(scope), id, asked).decides()) {
            ModelAndView again = page(request, scope, id, asked, typed, in.errors());
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        decision.run();
        return new ModelAndView("redirect:" + path(id) + "/" + asked);
    }

    @PostMapping(ONE + "/noi-dung")
    ModelAndView give(
            HttpServletRequest request,
            Scope scope,
            @PathVariable UUID id,
            @PathVariable("request") UUID asked) {
        Disclosures.Given given = disclosures.give(callers.person(scope), id, asked);
        ModelAndView page = page(request, scope, id, asked, TypedFields.NOTHING, FormErrors.none());
        PageFrame frame = frames.frame(request, "matters.disclose.one");
        return page.addObject(
                "given",
                given.items().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(item ->
                                new Choice(
                                        item.getValue().isEmpty()
                                                ? frame.text("matters.disclose.none")
                                                : item.getValue(),
                                        frame.text(item.getKey().key())))
                        .toList());
    }

    private ModelAndView page(
            HttpServletRequest request,
            Scope scope,
            UUID id,
            UUID asked,
            TypedFields typed,
            FormErrors errors) {
        PageFrame frame = frames.frame(request, "matters.disclose.one");
        Disclosures.Seen seen = disclosures.find(callers.person(scope), id, asked);
        return new ModelAndView("matters/DisclosurePage")
                .addObject("frame", frame)
                .addObject("asked", views.of(scope, seen, frame))
                .addObject("given", List.<Choice>of())
                .addObject("typed", typed)
                .addObject("errors", errors);
    }

    private static String path(UUID matter) {
        return MatterPaths.of(matter) + END;
    }
}
