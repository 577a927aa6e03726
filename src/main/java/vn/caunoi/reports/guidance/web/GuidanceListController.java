package vn.caunoi.reports.guidance.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Unit;
import vn.caunoi.reports.guidance.GuidanceReading;
import vn.caunoi.reports.guidance.GuidanceReading.Came;
import vn.caunoi.reports.guidance.GuidanceReading.Sent;
import vn.caunoi.reports.guidance.GuidanceUnits;
import vn.caunoi.reports.guidance.model.Answers;
import vn.caunoi.reports.guidance.model.Timeliness;
import vn.caunoi.reports.guidance.store.Guidance;
import vn.caunoi.reports.guidance.store.Receipt;
import vn.caunoi.web.Choice;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.Tone;

/** "Hướng dẫn, biểu mẫu": what came from above, and what was sent down. */
@Controller
@RequestMapping(GuidancePaths.ROOT)
class GuidanceListController {
    private final GuidanceReading reading;
    private final GuidanceUnits units;
    private final GuidanceWords words;
    private final PageFrames frames;

    GuidanceListController(
            GuidanceReading reading, GuidanceUnits units, GuidanceWords words, PageFrames frames) {
        this.reading = reading;
        this.units = units;
        this.words = words;
        this.frames = frames;
    }

    @GetMapping
    String list(Scope scope, HttpServletRequest request, Model model) {
        if (units.reading(scope).isEmpty()) {
            throw new NotFound();
        }
        PageFrame frame = frames.frame(request, "guidance.list.title");
        model.addAttribute("frame", frame);
        model.addAttribute(
                "senders",
                units.senders(scope).stream().map(GuidanceListController::choice).toList());
        model.addAttribute(
                "came", reading.came(scope).stream().map(one -> came(one, frame)).toList());
        model.addAttribute(
                "sent", reading.sent(scope).stream().map(one -> sent(one, frame)).toList());
        return "reports/GuidanceListPage";
    }

    private static Choice choice(Unit unit) {
        return new Choice(unit.code(), unit.name());
    }

    private GuidanceLine came(Came one, PageFrame frame) {
        Guidance guidance = one.guidance();
        Optional<Mark> ended = GuidanceWords.ended(guidance, frame.texts());
        List<Mark> marks =
                Stream.of(
                                ended,
                                ended.isPresent()
                                        ? Optional.<Mark>empty()
                                        : Optional.of(
                                                GuidanceWords.mark(
                                                        one.receipt().state(), frame.texts())),
                                words.late(guidance, one.receipt(), frame.texts()))
                        .flatMap(Optional::stream)
                        .toList();
        return line(
                guidance,
                frame.text(
                        "guidance.list.from",
                        units.name(guidance.sender()),
                        words.day(guidance.at(), frame.format())),
                marks,
                frame);
    }

    private GuidanceLine sent(Sent one, PageFrame frame) {
        Guidance guidance = one.guidance();
        Answers answers = Answers.of(one.receipts().stream().map(Receipt::state).toList());
        long late =
                one.receipts().stream()
                        .filter(receipt -> words.timeliness(guidance, receipt) == Timeliness.LATE)
                        .count();
        String all = frame.format().integer(answers.all());
        Stream<Mark> progress =
                Stream.of(
                        new Mark(
                                answers.notReceived() == 0 ? Tone.DONE : Tone.SOON,
                                frame.text(
                                        "guidance.list.received",
                                        frame.format().integer(answers.reached()),
                                        all)),
                        new Mark(
                                answers.done() == answers.all() ? Tone.DONE : Tone.INFO,
                                frame.text(
                                        "guidance.list.done",
                                        frame.format().integer(answers.done()),
                                        all)));
        Stream<Mark> overdue =
                late == 0 || !guidance.stands()
                        ? Stream.empty()
                        : Stream.of(
                                new Mark(
                                        Tone.LATE,
                                        frame.text(
                                                "guidance.list.late",
                                                frame.format().integer(late))));
        List<Mark> marks =
                GuidanceWords.ended(guidance, frame.texts())
                        .map(List::of)
                        .orElseGet(() -> Stream.concat(progress, overdue).toList());
        return line(
                guidance,
                frame.text("guidance.list.to", all, words.day(guidance.at(), frame.format())),
                marks,
                frame);
    }

    private static GuidanceLine line(
            Guidance guidance, String about, List<Mark> marks, PageFrame frame) {
        return new GuidanceLine(
                GuidancePaths.of(guidance.id()),
                GuidanceWords.title(guidance.content(), frame.texts()),
                guidance.content().subject(),
                about,
                guidance.content()
                        .dueOn()
                        .map(day -> frame.text("guidance.due", frame.format().date(day)))
                        .orElse(""),
                marks);
    }
}
