package vn.caunoi.matters.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.matters.desk.Caller;
import vn.caunoi.matters.desk.Callers;
import vn.caunoi.matters.desk.MatterFiles;
import vn.caunoi.matters.desk.Recurrences;
import vn.caunoi.matters.desk.StepOutcome;
import vn.caunoi.matters.model.Hand;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.Refusal;
import vn.caunoi.web.TextLimit;

/** An officer says, while sorting, that the same thing was closed not long ago. */
@Controller
class RecurrencePage {
    private final PageFrames frames;
    private final Callers callers;
    private final MatterFiles files;
    private final Recurrences recurrences;

    RecurrencePage(PageFrames frames, Callers callers, MatterFiles files, Recurrences recurrences) {
        this.frames = frames;
        this.callers = callers;
        this.files = files;
        this.recurrences = recurrences;
    }

    @PostMapping(MatterPaths.ONE + "/da-co-truoc")
    String record(
            HttpServletRequest request,
            Scope scope,
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields) {
        Caller caller = callers.person(scope);
        Matter matter = files.read(caller, id).matter();
        if (!caller.hands(matter).contains(Hand.OFFICER)) {
            throw new NotFound();
        }
        TypedFields typed = new TypedFields(fields);
        UUID earlier =
                InboxFilter.id(typed.value("truocday"))
                        .orElseThrow(() -> new Refusal("matters.recur.refused.none"));
        return switch (recurrences.record(
                caller,
                id,
                typed.value("phienban").matches("\\d{1,9}")
                        ? Integer.parseInt(typed.value("phienban"))
                        : 0,
                earlier,
                reason(request, matter, typed.value("lydo")))) {
            case StepOutcome.Taken taken ->
                    taken.act()
                            .map(act -> Acts.redirect(MatterPaths.of(earlier), act))
                            .orElse("redirect:" + MatterPaths.of(earlier));
            case StepOutcome.Stale _, StepOutcome.NotOpen _ ->
                    throw new Refusal("matters.refused.moved-on");
        };
    }

    private String reason(HttpServletRequest request, Matter matter, String typed) {
        return typed.isEmpty()
                ? frames.texts(request).get("matters.recur.reason", matter.code())
                : TextLimit.NOTE.refuseLonger(typed);
    }
}
