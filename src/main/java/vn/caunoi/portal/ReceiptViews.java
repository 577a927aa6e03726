package vn.caunoi.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.caunoi.matters.ResidentMatters;
import vn.caunoi.matters.SenderView;
import vn.caunoi.organization.UnitId;
import vn.caunoi.settings.WardSettings;
import vn.caunoi.web.Choice;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.PageFrame;

/** The pages behind receipt codes. */
@Component
public class ReceiptViews {
    private final Places places;
    private final WardSettings settings;
    private final Clock clock;

    ReceiptViews(Places places, WardSettings settings, Clock clock) {
        this.places = places;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A day of the way of a matter.
     *
     * @param words what somebody wrote about it, or ""
     */
    public record Line(String day, String text, String words) {}

    /** Where the matter belongs, and whom to call about it. */
    public record Belongs(
            String place, String ward, String path, Optional<String> hotline, String dialled) {}

    static ModelAndView form(PageFrame frame, FormErrors errors) {
        ModelAndView page =
                new ModelAndView("portal/TrackPage", Map.of("frame", frame, "errors", errors));
        page.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page;
    }

    static ModelAndView seeOther(String code) {
        return redirect(ReceiptHeaders.PAGES + "/" + code);
    }

    static ModelAndView welcome(String code) {
        return redirect(ReceiptHeaders.PAGES + "/" + code + "?moi=1");
    }

    private static ModelAndView redirect(String address) {
        RedirectView view = new RedirectView(address);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }

    ModelAndView page(SenderView sender, PageFrame frame, boolean fresh) {
        return page(sender, frame, fresh, TypedReply.NOTHING, FormErrors.none(), false);
    }

    ModelAndView again(SenderView sender, PageFrame frame, TypedReply typed, FormErrors errors) {
        ModelAndView page = page(sender, frame, false, typed, errors, false);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** Somebody else did something meanwhile; what he wrote is still there. */
    ModelAndView movedOn(SenderView sender, PageFrame frame, TypedReply typed) {
        ModelAndView page = page(sender, frame, false, typed, FormErrors.none(), true);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private ModelAndView page(
            SenderView sender,
            PageFrame frame,
            boolean fresh,
            TypedReply typed,
            FormErrors errors,
            boolean movedOn) {
        return new ModelAndView(
                "portal/ReceiptPage",
                Map.of(
                        "frame",
                        frame,
                        "sender",
                        sender,
                        "belongs",
                        belongs(sender),
                        "lines",
                        lines(sender, frame),
                        "fresh",
                        fresh,
                        "typed",
                        typed,
                        "verdicts",
                        ResidentMatters.verdicts().stream()
                                .map(word ->
                                        new Choice(word, frame.text("vocabulary.verdict." + word)))
                                .toList(),
                        "errors",
                        errors,
                        "movedOn",
                        movedOn));
    }

    private Belongs belongs(SenderView sender) {
        UnitId unit = sender.area().orElse(sender.commune());
        Optional<String> hotline = settings.hotline(sender.commune());
        LocalDate today = LocalDate.now(clock);
        return new Belongs(
                places.name(unit, sender.raisedOn()),
                places.name(sender.commune(), today),
                places.path(unit, today),
                hotline,
                hotline.map(Place::dialled).orElse(""));
    }

    private static List<Line> lines(SenderView sender, PageFrame frame) {
        return sender.moments().stream()
                .map(moment ->
                        new Line(
                                frame.format().date(moment.on()),
                                frame.text(
                                        moment.key(),
                                        moment.body().isEmpty()
                                                ? frame.text("portal.receipt.body")
                                                : moment.body(),
                                        moment.letter(),
                                        moment.until().map(frame.format()::date).orElse("")),
                                moment.words()))
                .toList();
    }
}
