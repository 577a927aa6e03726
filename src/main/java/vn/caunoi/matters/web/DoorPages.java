package vn.caunoi.matters.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.matters.PublicComparison;
import vn.caunoi.matters.desk.Answerers.Answerer;
import vn.caunoi.matters.desk.BodyDoor;
import vn.caunoi.matters.desk.StepOutcome;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.Refusal;
import vn.caunoi.web.TextLimit;

/** The pages of a body, the same by its link and by an account. */
@Component
class DoorPages {
    /** Where an account finds what its bodies owe. */
    static final String OWN = "/co-quan-tra-loi";

    private static final HttpStatusCode WRONG = HttpStatusCode.valueOf(422);
    private static final HttpStatusCode OVERTAKEN = HttpStatusCode.valueOf(409);

    private final PageFrames frames;
    private final BodyDoor door;
    private final DoorViews views;
    private final DoorReader reader;
    private final PublicComparison comparison;

    DoorPages(
            PageFrames frames,
            BodyDoor door,
            DoorViews views,
            DoorReader reader,
            PublicComparison comparison) {
        this.frames = frames;
        this.door = door;
        this.views = views;
        this.reader = reader;
        this.comparison = comparison;
    }

    /**
     * Who stands at which door.
     *
     * @param path where the matters of his body lie
     * @param list what he owes, to which he goes back
     */
    record At(Answerer who, String path, boolean linked, String list) {}

    /**
     * What a body says to its line of the public comparison; the same words again change nothing.
     */
    ModelAndView say(HttpServletRequest request, At at) {
        String words = FilledForm.of(request).value("phatbieu");
        comparison.say(at.who().body(), at.who().account(), TextLimit.NOTE.refuseLonger(words));
        return new ModelAndView("redirect:" + (at.linked() ? at.path() : OWN) + "?xong");
    }

    ModelAndView list(HttpServletRequest request, List<At> doors) {
        PageFrame frame = frames.frame(request, "matters.body.door.title");
        return new ModelAndView("matters/OwedPage")
                .addObject("frame", frame)
                .addObject("done", request.getParameter("xong") != null)
                .addObject(
                        "lists",
                        doors.stream().map(at -> views.list(at.who(), at.path(), frame)).toList());
    }

    ModelAndView sheet(HttpServletRequest request, At at, UUID id) {
        return sheet(request, at, door.sheet(at.who(), id), "", FilledForm.EMPTY, false);
    }

    /** Does what a form asks for. */
    ModelAndView act(
            HttpServletRequest request, At at, UUID id, String act, @Nullable MultipartFile file) {
        FilledForm typed = FilledForm.of(request);
        if (act.equals("y-kien")) {
            return reply(request, at, id, typed);
        }
        BodyDoor.Sheet sheet = door.overtaken(at.who(), id);
        return switch (reader.read(act, typed, file, frames.texts(request))) {
            case DoorReader.Reading.Faulty(var form) -> faulty(request, at, sheet, act, form);
            case DoorReader.Reading.Step read -> step(request, at, sheet, act, typed, read);
        };
    }

    private ModelAndView step(
            HttpServletRequest request,
            At at,
            BodyDoor.Sheet sheet,
            String act,
            FilledForm typed,
            DoorReader.Reading.Step read) {
        UUID id = sheet.matter().id();
        StepOutcome outcome;
        try {
            outcome = door.take(at.who(), id, typed.version(), read.step(), read.proof());
        } catch (Refusal refused) {
            FilledForm told = typed.fault(act, refused.in(frames.texts(request)));
            return faulty(request, at, sheet, act, told);
        }
        return switch (outcome) {
            case StepOutcome.Taken(var after, var _) ->
                    new ModelAndView(
                            "redirect:"
                                    + (after.state().isWithBody()
                                            ? at.path() + "/" + id
                                            : at.list() + "?xong=1"));
            case StepOutcome.Stale _, StepOutcome.NotOpen _ -> {
                ModelAndView again =
                        sheet(request, at, door.overtaken(at.who(), id), act, typed, true);
                again.setStatus(OVERTAKEN);
                yield again;
            }
        };
    }

    private ModelAndView reply(HttpServletRequest request, At at, UUID id, FilledForm typed) {
        BodyDoor.Sheet sheet = door.sheet(at.who(), id);
        FilledForm form =
                typed.needing(
                        "ykien",
                        TextLimit.NOTE,
                        "matters.body.door.view.missing",
                        frames.texts(request));
        if (form.errors().any()) {
            return faulty(request, at, sheet, "y-kien", form);
        }
        door.reply(at.who(), id, form.value("ykien"));
        return new ModelAndView("redirect:" + at.path() + "/" + id);
    }

    private ModelAndView faulty(
            HttpServletRequest request, At at, BodyDoor.Sheet sheet, String act, FilledForm form) {
        ModelAndView again = sheet(request, at, sheet, act, form, false);
        again.setStatus(WRONG);
        return again;
    }

    /**
     * @param act whose form stands open with what was typed
     */
    private ModelAndView sheet(
            HttpServletRequest request,
            At at,
            BodyDoor.Sheet sheet,
            String act,
            FilledForm form,
            boolean overtaken) {
        PageFrame frame = frames.frame(request, "matters.body.door.one");
        return new ModelAndView("matters/DoorPage")
                .addObject("frame", frame)
                .addObject("view", views.view(at, sheet, frame))
                .addObject("act", act)
                .addObject("form", form)
                .addObject("overtaken", overtaken);
    }

    /** The one friendly page for every link that is not good. */
    ModelAndView gone(HttpServletRequest request) {
        ModelAndView page =
                new ModelAndView("matters/LinkGonePage")
                        .addObject("frame", frames.frame(request, "matters.body.door.gone"));
        page.setStatus(HttpStatusCode.valueOf(404));
        return page;
    }
}
