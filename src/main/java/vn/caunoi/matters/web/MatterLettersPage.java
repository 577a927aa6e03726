package vn.caunoi.matters.web;

import jakarta.servlet.http.HttpServletRequest;
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
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.matters.desk.Caller;
import vn.caunoi.matters.desk.Callers;
import vn.caunoi.matters.desk.Letters;
import vn.caunoi.matters.store.LetterPurpose;
import vn.caunoi.web.Choice;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.Refusal;

/** The letters of one matter, and the form for a new one. */
@Controller
class MatterLettersPage {
    private static final HttpStatusCode WRONG = HttpStatusCode.valueOf(422);

    private final PageFrames frames;
    private final Letters letters;
    private final LetterViews views;
    private final LetterReader reader;
    private final Callers callers;

    MatterLettersPage(
            PageFrames frames,
            Letters letters,
            LetterViews views,
            LetterReader reader,
            Callers callers) {
        this.frames = frames;
        this.letters = letters;
        this.views = views;
        this.reader = reader;
        this.callers = callers;
    }

    static String path(UUID matter) {
        return "/y-kien/" + matter + "/van-ban";
    }

    @GetMapping("/y-kien/{id}/van-ban")
    ModelAndView list(HttpServletRequest request, Scope scope, @PathVariable UUID id) {
        Caller caller = callers.person(scope);
        List<Letters.Seen> all = letters.of(caller, id);
        PageFrame frame = frames.frame(request, "matters.body.letters.title");
        return new ModelAndView("matters/MatterLettersPage")
                .addObject("frame", frame)
                .addObject("path", path(id))
                .addObject("matterHref", "/y-kien/" + id)
                .addObject("drafts", letters.drafts(caller, id))
                .addObject("replies", replies(caller, id, frame))
                .addObject("lines", all.stream().map(seen -> views.line(seen, frame)).toList());
    }

    private List<ReplyLine> replies(Caller caller, UUID id, PageFrame frame) {
        return letters.replies(caller, id).stream()
                .map(reply ->
                        new ReplyLine(
                                reply.bodyName(), frame.format().date(reply.on()), reply.text()))
                .toList();
    }

    @GetMapping("/y-kien/{id}/van-ban/moi")
    ModelAndView empty(
            HttpServletRequest request,
            Scope scope,
            @PathVariable UUID id,
            @RequestParam(name = "loai", defaultValue = "") String word) {
        Caller caller = callers.person(scope);
        Letters.Offer offer = letters.offer(caller, id);
        Optional<LetterPurpose> purpose = purpose(offer, word);
        String text =
                purpose.map(known ->
                                known == LetterPurpose.FORWARD
                                        ? offer.text()
                                        : letters.urging(offer, known))
                        .orElse("");
        return page(request, offer, purpose, FilledForm.EMPTY.with("noidung", text));
    }

    @PostMapping("/y-kien/{id}/van-ban/moi")
    ModelAndView draft(HttpServletRequest request, Scope scope, @PathVariable UUID id) {
        Caller caller = callers.person(scope);
        Letters.Offer offer = letters.offer(caller, id);
        FilledForm typed = FilledForm.of(request);
        LetterPurpose purpose =
                purpose(offer, typed.value("loai"))
                        .orElseThrow(() -> new Refusal("matters.refused.moved-on"));
        FilledForm form = reader.checked(typed, purpose, offer, frames.texts(request));
        if (form.errors().any()) {
            ModelAndView again = page(request, offer, Optional.of(purpose), form);
            again.setStatus(WRONG);
            return again;
        }
        Letters.Drafted drafted = letters.draft(caller, id, LetterReader.wording(form, purpose));
        return new ModelAndView(
                Acts.redirect(LetterPage.PATH + "/" + drafted.letter(), drafted.act()));
    }

    /** The one asked for, or the first that is open. */
    private static Optional<LetterPurpose> purpose(Letters.Offer offer, String word) {
        return LetterPurpose.of(word)
                .filter(offer.purposes()::contains)
                .or(() -> offer.purposes().stream().findFirst());
    }

    private ModelAndView page(
            HttpServletRequest request,
            Letters.Offer offer,
            Optional<LetterPurpose> purpose,
            FilledForm form) {
        PageFrame frame = frames.frame(request, "matters.body.letters.new");
        return new ModelAndView("matters/NewLetterPage")
                .addObject("frame", frame)
                .addObject("path", path(offer.matter().id()))
                .addObject("code", offer.matter().code())
                .addObject("purpose", purpose.map(LetterPurpose::word).orElse(""))
                .addObject(
                        "purposes",
                        offer.purposes().stream()
                                .map(one -> new Choice(one.word(), frame.text(one.key())))
                                .toList())
                .addObject("forwards", purpose.equals(Optional.of(LetterPurpose.FORWARD)))
                .addObject("bodies", LetterViews.bodies(offer))
                .addObject("dueIsFree", offer.dueIsFree())
                .addObject("due", frame.format().date(offer.due()))
                .addObject("form", form);
    }
}
