package vn.caunoi.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.matters.ResidentMatters;
import vn.caunoi.matters.SenderView;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.SourcePace;
import vn.caunoi.web.Texts;

/**
 * The page of a receipt code. The code alone opens it; a code of nobody and what is no code at all
 * get the same answer.
 */
@Controller
class ReceiptController {
    /**
     * Codes of nobody that one source may try in a minute. Who has a code is never counted, so
     * nobody behind the same address can keep him from it; eighty bits are not found by trying.
     */
    static final int MOST_MISSES = 30;

    /** What one source may say on such pages in a minute. */
    static final int MOST_ACTS = 30;

    private final PageFrames frames;
    private final ResidentMatters matters;
    private final ReceiptViews views;
    private final SourcePace pace;

    ReceiptController(
            PageFrames frames, ResidentMatters matters, ReceiptViews views, SourcePace pace) {
        this.frames = frames;
        this.matters = matters;
        this.views = views;
        this.pace = pace;
    }

    @GetMapping("/tra-cuu")
    ModelAndView ask(HttpServletRequest request) {
        return ReceiptViews.form(frame(request), FormErrors.none());
    }

    /** By post, so that the code stands in no question of an address. */
    @PostMapping("/tra-cuu")
    ModelAndView lookUp(
            @RequestParam(name = "ma", defaultValue = "") String typed,
            HttpServletRequest request) {
        PageFrame frame = frame(request);
        return ResidentMatters.written(typed)
                .map(ReceiptViews::seeOther)
                .orElseGet(() ->
                        ReceiptViews.form(
                                frame,
                                FormErrors.none().with("ma", frame.text("portal.track.wrong"))));
    }

    @GetMapping("/tra-cuu/{code}")
    ModelAndView show(
            @PathVariable String code,
            @RequestParam(name = "moi", defaultValue = "") String fresh,
            HttpServletRequest request) {
        return views.page(found(code, request), frame(request), !fresh.isEmpty());
    }

    @PostMapping("/tra-cuu/{code}/danh-gia")
    ModelAndView judge(@PathVariable String code, HttpServletRequest request) {
        TypedReply typed = TypedReply.of(request);
        return act(
                code,
                request,
                typed,
                TypedReply::verdictErrors,
                () -> matters.judge(code, typed.answer(), typed.verdict(), typed.words()));
    }

    @PostMapping("/tra-cuu/{code}/xem-lai")
    ModelAndView object(@PathVariable String code, HttpServletRequest request) {
        TypedReply typed = TypedReply.of(request);
        return act(
                code,
                request,
                typed,
                TypedReply::reasonErrors,
                () -> matters.object(code, typed.answer(), typed.reason()));
    }

    @PostMapping("/tra-cuu/{code}/bo-sung")
    ModelAndView reply(@PathVariable String code, HttpServletRequest request) {
        TypedReply typed = TypedReply.of(request);
        return act(
                code,
                request,
                typed,
                TypedReply::replyErrors,
                () -> matters.reply(code, typed.reply()));
    }

    @PostMapping("/tra-cuu/{code}/rut")
    ModelAndView withdraw(@PathVariable String code, HttpServletRequest request) {
        TypedReply typed = TypedReply.of(request);
        return act(
                code,
                request,
                typed,
                TypedReply::withdrawalErrors,
                () -> matters.withdraw(code, typed.withdrawal()));
    }

    private ModelAndView act(
            String code,
            HttpServletRequest request,
            TypedReply typed,
            BiFunction<TypedReply, Texts.Reader, FormErrors> check,
            BooleanSupplier work) {
        SenderView found = found(code, request);
        if (!pace.allows(request, "tra-cuu-ghi", MOST_ACTS)) {
            throw new ErrorResponseException(HttpStatus.TOO_MANY_REQUESTS);
        }
        PageFrame frame = frame(request);
        FormErrors errors = check.apply(typed, frame.texts());
        if (errors.any()) {
            return views.again(found, frame, typed, errors);
        }
        return work.getAsBoolean()
                ? ReceiptViews.seeOther(found.code())
                : views.movedOn(found(code, request), frame, typed);
    }

    private SenderView found(String code, HttpServletRequest request) {
        return matters.view(code)
                .orElseThrow(() ->
                        pace.allows(request, "tra-cuu", MOST_MISSES)
                                ? new NotFound()
                                : new ErrorResponseException(HttpStatus.TOO_MANY_REQUESTS));
    }

    private PageFrame frame(HttpServletRequest request) {
        return frames.frame(request, "portal.track.title");
    }
}
