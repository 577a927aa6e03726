package vn.caunoi.matters.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Scope;
import vn.caunoi.matters.desk.Bodies;
import vn.caunoi.matters.desk.BodyLinks;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.store.Body;
import vn.caunoi.matters.store.BodyKind;
import vn.caunoi.settings.PublicAddress;
import vn.caunoi.web.Choice;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.TextLimit;
import vn.caunoi.web.Texts;
import vn.caunoi.web.Tone;

/** The register of the bodies that answer. */
@Controller
class BodiesPage {
    private static final String PATH = "/co-quan";
    private static final HttpStatusCode WRONG = HttpStatusCode.valueOf(422);
    private static final HttpStatusCode OVERTAKEN = HttpStatusCode.valueOf(409);

    private final PageFrames frames;
    private final Bodies bodies;
    private final PublicAddress address;
    private final Clock clock;

    BodiesPage(PageFrames frames, Bodies bodies, PublicAddress address, Clock clock) {
        this.frames = frames;
        this.bodies = bodies;
        this.address = address;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView list(HttpServletRequest request, Scope scope) {
        List<Body> all = bodies.all(scope);
        PageFrame frame = frames.frame(request, "matters.body.bodies.title");
        return new ModelAndView("matters/BodiesPage")
                .addObject("frame", frame)
                .addObject("lines", all.stream().map(body -> line(body, frame)).toList());
    }

    private BodyLine line(Body body, PageFrame frame) {
        return new BodyLine(
                PATH + "/" + body.id(),
                body.name(),
                frame.text(body.kind().key()),
                body.validity().contains(LocalDate.now(clock)) ? "" : ended(body, frame));
    }

    private static String ended(Body body, PageFrame frame) {
        return body.validity().isOpen()
                ? ""
                : frame.text(
                        "matters.body.bodies.until", frame.format().date(body.validity().until()));
    }

    @GetMapping(PATH + "/moi")
    ModelAndView empty(HttpServletRequest request, Scope scope) {
        var unused = bodies.all(scope);
        return form(request, FilledForm.EMPTY);
    }

    @PostMapping(PATH + "/moi")
    ModelAndView add(HttpServletRequest request, Scope scope) {
        var unused = bodies.all(scope);
        FilledForm form = checked(FilledForm.of(request), frames.texts(request));
        if (form.errors().any()) {
            ModelAndView again = form(request, form);
            again.setStatus(WRONG);
            return again;
        }
        return to(bodies.add(scope, details(form)));
    }

    private ModelAndView form(HttpServletRequest request, FilledForm form) {
        PageFrame frame = frames.frame(request, "matters.body.bodies.new");
        return new ModelAndView("matters/NewBodyPage")
                .addObject("frame", frame)
                .addObject("kinds", kinds(frame))
                .addObject("form", form);
    }

    @GetMapping(PATH + "/{id}")
    ModelAndView show(HttpServletRequest request, Scope scope, @PathVariable UUID id) {
        Bodies.Kept kept = bodies.find(scope, id);
        return page(request, kept, filled(kept.body()), Optional.empty(), false);
    }

    @PostMapping(PATH + "/{id}")
    ModelAndView correct(HttpServletRequest request, Scope scope, @PathVariable UUID id) {
        Bodies.Kept kept = bodies.find(scope, id);
        FilledForm form = checked(FilledForm.of(request), frames.texts(request));
        if (form.errors().any()) {
            return with(page(request, kept, form, Optional.empty(), false), WRONG);
        }
        return bodies.correct(scope, id, form.version(), details(form))
                ? to(id)
                : overtaken(request, scope, id, form);
    }

    @PostMapping(PATH + "/{id}/ket-thuc")
    ModelAndView end(HttpServletRequest request, Scope scope, @PathVariable UUID id) {
        Bodies.Kept kept = bodies.find(scope, id);
        FilledForm form =
                FilledForm.of(request)
                        .needingDay("ngay", "matters.body.door.day.missing", frames.texts(request));
        if (form.errors().any()) {
            FilledForm again = with(filled(kept.body()), form);
            return with(page(request, kept, again, Optional.empty(), false), WRONG);
        }
        return bodies.end(scope, id, form.version(), form.day("ngay").orElseThrow())
                ? to(id)
                : overtaken(request, scope, id, filled(kept.body()));
    }

    /** The link is shown once for each press, and kept nowhere. */
    @PostMapping(PATH + "/{id}/duong-dan")
    ModelAndView link(
            HttpServletRequest request,
            HttpServletResponse response,
            Scope scope,
            @PathVariable UUID id) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        Bodies.Kept kept = bodies.find(scope, id);
        return page(request, kept, filled(kept.body()), Optional.of(bodies.link(scope, id)), false);
    }

    @PostMapping(PATH + "/{id}/thu-hoi")
    ModelAndView revoke(Scope scope, @PathVariable UUID id) {
        bodies.revokeLinks(scope, id);
        return to(id);
    }

    @PostMapping(PATH + "/{id}/tai-khoan")
    ModelAndView appoint(
            Scope scope,
            @PathVariable UUID id,
            @RequestParam(name = "taikhoan", defaultValue = "") String name) {
        var unused = bodies.find(scope, id);
        bodies.appoint(scope, id, name.strip());
        return to(id);
    }

    @PostMapping(PATH + "/{id}/tai-khoan/{account}/bo")
    ModelAndView release(Scope scope, @PathVariable UUID id, @PathVariable UUID account) {
        bodies.release(scope, id, account);
        return to(id);
    }

    private ModelAndView overtaken(
            HttpServletRequest request, Scope scope, UUID id, FilledForm form) {
        return with(page(request, bodies.find(scope, id), form, Optional.empty(), true), OVERTAKEN);
    }

    private ModelAndView page(
            HttpServletRequest request,
            Bodies.Kept kept,
            FilledForm form,
            Optional<BodyLinks.Link> link,
            boolean overtaken) {
        PageFrame frame = frames.frame(request, "matters.body.bodies.one");
        Body body = kept.body();
        return new ModelAndView("matters/BodyPage")
                .addObject("frame", frame.titled(body.name()))
                .addObject("path", PATH + "/" + body.id())
                .addObject("version", body.version())
                .addObject("ended", ended(body, frame))
                .addObject("kinds", kinds(frame))
                .addObject("holders", kept.holders())
                .addObject("link", link.map(one -> address.base() + one.path()).orElse(""))
                .addObject("until", link.map(one -> frame.format().date(one.until())).orElse(""))
                .addObject(
                        "owed",
                        kept.owed().stream()
                                .map(matter ->
                                        new OwedLine(
                                                "/y-kien/" + matter.id(),
                                                matter.code(),
                                                matter.kind()
                                                        .map(kind -> frame.text(kind.key()))
                                                        .orElse(""),
                                                frame.text(matter.state().key()),
                                                matter.progress()
                                                        .body()
                                                        .map(due -> frame.format().date(due.due()))
                                                        .orElse(""),
                                                isLate(matter) ? Tone.LATE : Tone.INFO,
                                                frame.text(
                                                        isLate(matter)
                                                                ? "matters.timeliness.late"
                                                                : "matters.timeliness.in_time")))
                                .toList())
                .addObject("overtaken", overtaken)
                .addObject("form", form);
    }

    private boolean isLate(Matter matter) {
        LocalDate today = LocalDate.now(clock);
        return matter.progress().body().filter(due -> due.isLate(today)).isPresent();
    }

    private static FilledForm filled(Body body) {
        return FilledForm.EMPTY
                .with("ten", body.name())
                .with("loai", body.kind().word())
                .with("thudientu", body.email().orElse(""));
    }

    private static FilledForm with(FilledForm form, FilledForm faulty) {
        return new FilledForm(form.fields(), faulty.errors());
    }

    private static FilledForm checked(FilledForm form, Texts.Reader texts) {
        FilledForm checked =
                form.needing("ten", TextLimit.NAME, "matters.body.bodies.name.missing", texts);
        if (BodyKind.of(form.value("loai")).isEmpty()) {
            checked = checked.fault("loai", texts.get("matters.body.bodies.kind.missing"));
        }
        String email = form.value("thudientu");
        return email.isEmpty() || email.matches("[^\\s@,;]{1,100}@[^\\s@,;]{1,150}")
                ? checked
                : checked.fault("thudientu", texts.get("matters.body.bodies.email.wrong"));
    }

    private static Bodies.Details details(FilledForm form) {
        return new Bodies.Details(
                form.value("ten"),
                BodyKind.of(form.value("loai")).orElseThrow(),
                Optional.of(form.value("thudientu")).filter(email -> !email.isEmpty()));
    }

    private static List<Choice> kinds(PageFrame frame) {
        return Arrays.stream(BodyKind.values())
                .map(kind -> new Choice(kind.word(), frame.text(kind.key())))
                .toList();
    }

    private static ModelAndView to(UUID id) {
        return new ModelAndView("redirect:" + PATH + "/" + id);
    }

    private static ModelAndView with(ModelAndView page, HttpStatusCode status) {
        page.setStatus(status);
        return page;
    }
}
