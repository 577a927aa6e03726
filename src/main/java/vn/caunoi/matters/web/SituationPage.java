package vn.caunoi.matters.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.matters.desk.Situation;
import vn.caunoi.matters.desk.SituationDesk;
import vn.caunoi.matters.desk.SituationDesk.Saved;
import vn.caunoi.matters.model.SituationHeading;
import vn.caunoi.papers.CheckedFile;
import vn.caunoi.web.Conflict;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.TextLimit;
import vn.caunoi.web.Texts;

/** One report on the people's situation: written, looked at as it will be, issued, taken out. */
@Controller
class SituationPage {
    static final String PATH = "/tinh-hinh-nhan-dan";

    private static final String ONE = PATH + "/{unit}/{period}";
    private static final HttpStatusCode WRONG = HttpStatusCode.valueOf(422);
    private static final HttpStatusCode OVERTAKEN = HttpStatusCode.valueOf(409);

    private final PageFrames frames;
    private final SituationDesk desk;

    SituationPage(PageFrames frames, SituationDesk desk) {
        this.frames = frames;
        this.desk = desk;
    }

    static String path(Situation.Subject subject) {
        return PATH + "/" + subject.unit().code() + "/" + subject.period().code();
    }

    @GetMapping(ONE)
    ModelAndView show(
            HttpServletRequest request,
            Scope scope,
            @PathVariable String unit,
            @PathVariable String period) {
        return page(request, desk.find(scope, unit, period), FilledForm.EMPTY, Optional.empty());
    }

    @PostMapping(ONE)
    ModelAndView save(
            HttpServletRequest request,
            Scope scope,
            @PathVariable String unit,
            @PathVariable String period) {
        Situation situation = desk.find(scope, unit, period);
        FilledForm form = checked(FilledForm.of(request), frames.texts(request));
        if (!situation.writes() && situation.issued().isEmpty()) {
            throw new NotFound();
        }
        if (form.errors().any()) {
            return refused(page(request, situation, form, Optional.empty()), WRONG);
        }
        return switch (desk.save(scope, situation.subject(), typed(form))) {
            case Saved.Done(var act) ->
                    new ModelAndView(
                            act.map(done -> Acts.redirect(path(situation.subject()), done))
                                    .orElse("redirect:" + path(situation.subject())));
            case Saved.Overtaken(var present, var where) ->
                    refused(
                            page(
                                    request,
                                    present,
                                    form,
                                    Optional.of(
                                            conflict(present, where, form, frames.texts(request)))),
                            OVERTAKEN);
        };
    }

    private static Map<SituationHeading, SituationDesk.Typed> typed(FilledForm form) {
        Map<SituationHeading, SituationDesk.Typed> typed = new EnumMap<>(SituationHeading.class);
        for (SituationHeading heading : SituationHeading.values()) {
            String field = "noi-dung-" + heading.word();
            if (form.fields().containsKey(field)) {
                typed.put(
                        heading,
                        new SituationDesk.Typed(
                                form.value(field).replace("\r\n", "\n").replace("\0", ""),
                                version(form.value("phien-ban-" + heading.word()))));
            }
        }
        return typed;
    }

    private static int version(String typed) {
        try {
            return Integer.parseInt(typed);
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    /** No number of a telephone or an identity paper belongs here. */
    private FilledForm checked(FilledForm form, Texts.Reader texts) {
        FilledForm checked = form;
        for (SituationHeading heading : SituationHeading.values()) {
            String field = "noi-dung-" + heading.word();
            checked = checked.within(field, TextLimit.TEXT, texts);
            if (desk.leadsToSomebody(checked.value(field))) {
                checked = checked.fault(field, texts.get("matters.situation.numbers"));
            }
        }
        return checked;
    }

    private static Conflict conflict(
            Situation present, Set<SituationHeading> where, FilledForm form, Texts.Reader texts) {
        return new Conflict(
                "",
                where.stream()
                        .map(heading ->
                                new Conflict.Line(
                                        texts.get(heading.key()),
                                        present.under(heading).text(),
                                        form.value("noi-dung-" + heading.word())))
                        .toList());
    }

    /** Issuing has no way back, so it asks whether the report was read. */
    @PostMapping(ONE + "/ban-hanh")
    ModelAndView issue(
            HttpServletRequest request,
            Scope scope,
            @PathVariable String unit,
            @PathVariable String period) {
        Situation situation = desk.find(scope, unit, period);
        if (!situation.signs()) {
            throw new NotFound();
        }
        FilledForm typed = FilledForm.of(request);
        if (typed.value("da-doc").isEmpty()) {
            FilledForm again =
                    FilledForm.EMPTY.fault(
                            "da-doc", frames.texts(request).get("matters.situation.not-read"));
            return refused(page(request, situation, again, Optional.empty()), WRONG);
        }
        return desk.issue(scope, situation.subject(), typed.value("ban"))
                .map(_ -> new ModelAndView("redirect:" + path(situation.subject())))
                .orElseGet(() ->
                        refused(
                                page(
                                        request,
                                        desk.find(scope, unit, period),
                                        FilledForm.EMPTY,
                                        Optional.of(new Conflict("", List.of()))),
                                OVERTAKEN));
    }

    @GetMapping(ONE + "/tai")
    ResponseEntity<byte[]> file(
            Scope scope, @PathVariable String unit, @PathVariable String period) {
        return TakenFile.of(
                "tinh-hinh-nhan-dan-%s-%s.docx".formatted(unit, period).toLowerCase(Locale.ROOT),
                CheckedFile.Kind.DOCX.mediaType(),
                desk.file(scope, unit, period));
    }

    private ModelAndView page(
            HttpServletRequest request,
            Situation situation,
            FilledForm form,
            Optional<Conflict> conflict) {
        PageFrame frame =
                frames.frame(
                        request,
                        "matters.situation.of",
                        situation.subject().unit().name(),
                        frames.texts(request)
                                .get(
                                        situation.subject().period().titleKey(),
                                        situation.subject().period().titleArguments().toArray()));
        return new ModelAndView("matters/SituationPage")
                .addObject("frame", frame)
                .addObject("view", SituationViews.view(situation, form, frame))
                .addObject("asOf", frame.format().date(situation.figures().asOf()))
                .addObject("errors", form.errors())
                .addObject("conflict", conflict);
    }

    private static ModelAndView refused(ModelAndView page, HttpStatusCode status) {
        page.setStatus(status);
        return page;
    }
}
