package vn.caunoi.matters.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Scope;
import vn.caunoi.matters.desk.SessionDesk;
import vn.caunoi.matters.store.SessionStore.SessionList;
import vn.caunoi.matters.store.SessionStore.Standing;
import vn.caunoi.organization.Unit;
import vn.caunoi.papers.CheckedFile;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.TextLimit;
import vn.caunoi.web.Texts;

/** Lists of matters for sessions of the People's Council: begun, chosen, signed, taken out. */
@Controller
public class SessionListPage {
    private static final String PATH = "/trinh-ky-hop";
    private static final HttpStatusCode WRONG = HttpStatusCode.valueOf(422);
    private static final HttpStatusCode OVERTAKEN = HttpStatusCode.valueOf(409);

    private final PageFrames frames;
    private final MatterUnits units;
    private final SessionDesk desk;

    SessionListPage(PageFrames frames, MatterUnits units, SessionDesk desk) {
        this.frames = frames;
        this.units = units;
        this.desk = desk;
    }

    /** A list. */
    public record Line(String href, String label, String state) {}

    @GetMapping(PATH)
    ModelAndView all(HttpServletRequest request, Scope scope) {
        return all(request, scope, FilledForm.EMPTY);
    }

    private ModelAndView all(HttpServletRequest request, Scope scope, FilledForm form) {
        Unit commune = commune(scope);
        PageFrame frame = frames.frame(request, "matters.session.title");
        return new ModelAndView("matters/SessionsPage")
                .addObject("frame", frame)
                .addObject("form", form)
                .addObject("writes", scope.mayWrite(commune.id(), commune.id()))
                .addObject(
                        "lines",
                        desk.of(scope, commune.id()).stream()
                                .map(list -> line(list, frame))
                                .toList());
    }

    private Unit commune(Scope scope) {
        return units.communes(units.own(scope)).stream().findFirst().orElseThrow(NotFound::new);
    }

    private static Line line(SessionList list, PageFrame frame) {
        return new Line(
                PATH + "/" + list.id(),
                frame.text(
                        "matters.session.line", list.title(), frame.format().date(list.heldOn())),
                number(list, frame).orElseGet(() -> frame.text("matters.session.draft")));
    }

    private static java.util.Optional<String> number(SessionList list, PageFrame frame) {
        return list.signing()
                .map(signed ->
                        frame.text(
                                "matters.session.signed",
                                signed.number(),
                                frame.format().date(signed.on())));
    }

    @PostMapping(PATH)
    ModelAndView begin(HttpServletRequest request, Scope scope) {
        Unit commune = commune(scope);
        if (!scope.mayWrite(commune.id(), commune.id())) {
            throw new NotFound();
        }
        FilledForm form = head(FilledForm.of(request), frames.texts(request));
        if (form.errors().any()) {
            return refused(all(request, scope, form), WRONG);
        }
        UUID list =
                desk.begin(
                        scope,
                        commune.id(),
                        form.value("ky-hop"),
                        form.day("ngay").orElseThrow(NotFound::new));
        return new ModelAndView("redirect:" + PATH + "/" + list);
    }

    private static FilledForm head(FilledForm form, Texts.Reader texts) {
        return form.needing("ky-hop", TextLimit.NAME, "matters.session.name.missing", texts)
                .needingDay("ngay", "matters.session.day.missing", texts);
    }

    @GetMapping(PATH + "/{id}")
    ModelAndView show(HttpServletRequest request, Scope scope, @PathVariable UUID id) {
        return page(request, desk.sheet(scope, id), FilledForm.EMPTY, false);
    }

    @PostMapping(PATH + "/{id}")
    ModelAndView save(HttpServletRequest request, Scope scope, @PathVariable UUID id) {
        SessionDesk.Sheet sheet = desk.sheet(scope, id);
        if (!sheet.writes() && sheet.list().signing().isEmpty()) {
            throw new NotFound();
        }
        FilledForm form = head(FilledForm.of(request), frames.texts(request));
        Map<UUID, String> chosen = new HashMap<>();
        for (SessionDesk.Row row : sheet.rows()) {
            String field = "tom-tat-" + row.matter().id();
            form = form.within(field, TextLimit.NOTE, frames.texts(request));
            if (!form.value("chon-" + row.matter().id()).isEmpty()) {
                chosen.put(row.matter().id(), form.value(field));
            }
        }
        if (form.errors().any()) {
            return refused(page(request, sheet, form, false), WRONG);
        }
        LocalDate heldOn = form.day("ngay").orElseThrow(NotFound::new);
        return desk.save(scope, id, form.version(), form.value("ky-hop"), heldOn, chosen)
                ? new ModelAndView("redirect:" + PATH + "/" + id)
                : refused(page(request, desk.sheet(scope, id), form, true), OVERTAKEN);
    }

    /** Signing has no way back, so it asks whether the list was read. */
    @PostMapping(PATH + "/{id}/ky")
    ModelAndView sign(HttpServletRequest request, Scope scope, @PathVariable UUID id) {
        SessionDesk.Sheet sheet = desk.sheet(scope, id);
        if (!sheet.signs()) {
            throw new NotFound();
        }
        FilledForm typed = FilledForm.of(request);
        if (typed.value("da-doc").isEmpty()) {
            FilledForm again =
                    FilledForm.EMPTY.fault(
                            "da-doc", frames.texts(request).get("matters.session.not-read"));
            return refused(page(request, sheet, again, false), WRONG);
        }
        return desk.sign(scope, id, typed.version())
                ? new ModelAndView("redirect:" + PATH + "/" + id)
                : refused(page(request, desk.sheet(scope, id), FilledForm.EMPTY, true), OVERTAKEN);
    }

    @PostMapping(PATH + "/{id}/bo")
    ModelAndView drop(Scope scope, @PathVariable UUID id) {
        desk.drop(scope, id);
        return new ModelAndView("redirect:" + PATH);
    }

    @GetMapping(PATH + "/{id}/tai")
    ResponseEntity<byte[]> file(Scope scope, @PathVariable UUID id) {
        return TakenFile.of(
                "danh-muc-trinh-ky-hop.docx",
                CheckedFile.Kind.DOCX.mediaType(),
                desk.file(scope, id));
    }

    private ModelAndView page(
            HttpServletRequest request, SessionDesk.Sheet sheet, FilledForm form, boolean late) {
        PageFrame frame = frames.frame(request, "matters.session.of", sheet.list().title());
        return new ModelAndView("matters/SessionPage")
                .addObject("frame", frame)
                .addObject("view", view(sheet, form, frame))
                .addObject("errors", form.errors())
                .addObject("late", late);
    }

    private static SessionView view(SessionDesk.Sheet sheet, FilledForm form, PageFrame frame) {
        SessionList list = sheet.list();
        boolean typed = form.fields().containsKey("ky-hop");
        return new SessionView(
                PATH + "/" + list.id(),
                String.valueOf(list.version()),
                typed ? form.value("ky-hop") : list.title(),
                typed ? form.value("ngay") : list.heldOn().toString(),
                number(list, frame).orElse(""),
                sheet.rows().stream().map(row -> row(row, form, typed, frame)).toList(),
                sheet.writes(),
                sheet.signs());
    }

    private static SessionView.Row row(
            SessionDesk.Row row, FilledForm form, boolean typed, PageFrame frame) {
        String id = row.matter().id().toString();
        Standing standing = row.standing();
        return new SessionView.Row(
                id,
                typed ? !form.value("chon-" + id).isEmpty() : row.chosen(),
                row.matter().code().toUpperCase(Locale.ROOT),
                MatterPaths.of(row.matter().id()),
                MatterTopics.topic(
                        row.matter().sorting().map(sorted -> sorted.topic()).orElse(""),
                        frame.texts()),
                typed ? form.value("tom-tat-" + id) : row.words(),
                standing.body(),
                String.join(
                        ", ",
                        java.util.stream.Stream.of(
                                        standing.forwardedOn().map(frame.format()::date).orElse(""),
                                        standing.letter())
                                .filter(word -> !word.isEmpty())
                                .toList()),
                standing.due().map(frame.format()::date).orElse(""),
                frame.text("matters.session.state." + standing.state()));
    }

    private static ModelAndView refused(ModelAndView page, HttpStatusCode status) {
        page.setStatus(status);
        return page;
    }
}
