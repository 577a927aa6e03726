package vn.caunoi.matters.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Scope;
import vn.caunoi.matters.desk.Caller;
import vn.caunoi.matters.desk.Callers;
import vn.caunoi.matters.desk.LetterSigning;
import vn.caunoi.matters.desk.LetterSigning.Signed;
import vn.caunoi.matters.desk.Letters;
import vn.caunoi.matters.store.Letter;
import vn.caunoi.papers.CheckedFile;
import vn.caunoi.storage.Reach;
import vn.caunoi.web.Conflict;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** What waits for a signature, and one letter: read, reworded, signed or laid aside. */
@Controller
class LetterPage {
    static final String PATH = "/van-ban-viec";

    private static final HttpStatusCode WRONG = HttpStatusCode.valueOf(422);
    private static final HttpStatusCode OVERTAKEN = HttpStatusCode.valueOf(409);

    private final PageFrames frames;
    private final Letters letters;
    private final LetterSigning signing;
    private final LetterViews views;
    private final LetterReader reader;
    private final Callers callers;

    LetterPage(
            PageFrames frames,
            Letters letters,
            LetterSigning signing,
            LetterViews views,
            LetterReader reader,
            Callers callers) {
        this.frames = frames;
        this.letters = letters;
        this.signing = signing;
        this.views = views;
        this.reader = reader;
        this.callers = callers;
    }

    @GetMapping(PATH)
    ModelAndView waiting(HttpServletRequest request, Scope scope) {
        boolean signs = !scope.approvable().equals(Reach.NOTHING);
        if (!signs && !scope.keepsACommune()) {
            throw new NotFound();
        }
        List<Letters.Seen> all = letters.waiting(callers.person(scope));
        PageFrame frame = frames.frame(request, "matters.body.waiting.title");
        return new ModelAndView("matters/WaitingLettersPage")
                .addObject("frame", frame)
                .addObject("signs", signs)
                .addObject("lines", all.stream().map(seen -> views.line(seen, frame)).toList());
    }

    @GetMapping(PATH + "/{id}")
    ModelAndView show(HttpServletRequest request, Scope scope, @PathVariable UUID id) {
        Caller caller = callers.person(scope);
        Letters.Seen seen = letters.find(caller, id);
        return page(request, caller, seen, filled(seen.letter()), Optional.empty());
    }

    @PostMapping(PATH + "/{id}")
    ModelAndView reword(HttpServletRequest request, Scope scope, @PathVariable UUID id) {
        Caller caller = callers.person(scope);
        Letters.Seen seen = letters.find(caller, id);
        Letters.Offer offer = letters.offer(caller, seen.matter().id());
        FilledForm form =
                reader.checked(
                        FilledForm.of(request),
                        seen.letter().purpose(),
                        offer,
                        frames.texts(request));
        if (form.errors().any()) {
            return refused(page(request, caller, seen, form, Optional.empty()), WRONG);
        }
        return letters.reword(
                        caller,
                        id,
                        form.version(),
                        LetterReader.wording(form, seen.letter().purpose()))
                .map(present -> overtaken(request, caller, present, form))
                .orElseGet(() -> new ModelAndView("redirect:" + PATH + "/" + id));
    }

    /** Signing has no way back, so it asks whether the letter was read. */
    @PostMapping(PATH + "/{id}/ky")
    ModelAndView sign(HttpServletRequest request, Scope scope, @PathVariable UUID id) {
        Caller caller = callers.person(scope);
        Letters.Seen seen = letters.find(caller, id);
        if (!Letters.maySign(caller, seen.matter())) {
            throw new NotFound();
        }
        FilledForm typed = FilledForm.of(request);
        if (typed.value("da-doc").isEmpty()) {
            FilledForm again =
                    filled(seen.letter())
                            .fault(
                                    "da-doc",
                                    frames.texts(request).get("matters.body.sign.not-read"));
            return refused(page(request, caller, seen, again, Optional.empty()), WRONG);
        }
        return switch (signing.sign(caller, id, typed.version())) {
            case Signed.Done _ -> new ModelAndView("redirect:" + PATH + "/" + id);
            case Signed.Stale(var present) ->
                    overtaken(request, caller, present, filled(present.letter()));
        };
    }

    @PostMapping(PATH + "/{id}/bo")
    ModelAndView drop(Scope scope, @PathVariable UUID id) {
        letters.drop(callers.person(scope), id);
        return new ModelAndView("redirect:" + PATH + "/" + id);
    }

    @GetMapping(PATH + "/{id}/tai")
    ResponseEntity<byte[]> file(Scope scope, @PathVariable UUID id) {
        byte[] file = signing.file(callers.person(scope), id);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("cong-van." + CheckedFile.Kind.DOCX.ending())
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_TYPE, CheckedFile.Kind.DOCX.mediaType())
                .body(file);
    }

    private ModelAndView overtaken(
            HttpServletRequest request, Caller caller, Letters.Seen present, FilledForm form) {
        PageFrame frame = frames.frame(request, "matters.body.letter.title");
        var conflict =
                new Conflict(
                        "",
                        List.of(
                                new Conflict.Line(
                                        frame.text("matters.body.letter.text"),
                                        present.letter().text(),
                                        form.value("noidung"))));
        return refused(page(request, caller, present, form, Optional.of(conflict)), OVERTAKEN);
    }

    private static FilledForm filled(Letter letter) {
        return FilledForm.EMPTY
                .with("noidung", letter.text())
                .with("coquan", letter.body().map(UUID::toString).orElse(""))
                .with("han", letter.dueOn().map(Object::toString).orElse(""));
    }

    private ModelAndView page(
            HttpServletRequest request,
            Caller caller,
            Letters.Seen seen,
            FilledForm form,
            Optional<Conflict> conflict) {
        PageFrame frame = frames.frame(request, "matters.body.letter.title");
        return new ModelAndView("matters/LetterPage")
                .addObject("frame", frame)
                .addObject("letter", views.view(caller, seen, frame))
                .addObject("form", form)
                .addObject("conflict", conflict);
    }

    private static ModelAndView refused(ModelAndView page, HttpStatusCode status) {
        page.setStatus(status);
        return page;
    }
}
