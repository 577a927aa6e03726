package vn.caunoi.committees;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Acts;
import vn.caunoi.committees.CommitteeDesk.Seen;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** What the pages about one member have in common. */
abstract class MemberPages {
    static final List<FieldName> FIELDS =
            List.of(
                    FieldName.typed("hoten", "committees.person.name"),
                    FieldName.typed("namsinh", "committees.person.birth-year"),
                    new FieldName("gioitinh", "committees.person.sex", CommitteeWords.SEX),
                    FieldName.typed("dienthoai", "committees.person.phone"),
                    new FieldName("nhiemvu", "committees.seat.position", CommitteeWords.POSITION),
                    new FieldName("nhom", "committees.seat.group", CommitteeWords.GROUP),
                    FieldName.typed("daidien", "committees.seat.represents"),
                    new FieldName("kiem", "committees.seat.posts", CommitteeWords.POST),
                    FieldName.typed("tu", "committees.seat.from"),
                    FieldName.typed("thoi", "committees.seat.ended"));

    private final PageFrames frames;

    MemberPages(PageFrames frames) {
        this.frames = frames;
    }

    PageFrame frame(HttpServletRequest request, String title, Object... args) {
        return frames.frame(request, title, args);
    }

    /**
     * @param yours the form as it would be kept
     */
    ModelAndView answer(Outcome<Member> outcome, Screen screen, Filled yours) {
        return switch (outcome) {
            case Outcome.Done<Member> done ->
                    new ModelAndView(Acts.redirect(screen.place().path(), done.act()));
            case Outcome.Stale<Member> stale ->
                    screen.page(
                            screen.sheet()
                                    .stale(
                                            stale.now().version(),
                                            FieldName.conflict(
                                                    FIELDS,
                                                    SeatEntry.fill(stale.now()),
                                                    yours,
                                                    screen.frame())),
                            HttpStatus.CONFLICT);
            case Outcome.Wrong<Member> wrong ->
                    screen.wrong(
                            FormErrors.none()
                                    .with(
                                            wrong.field(),
                                            screen.frame()
                                                    .text(wrong.key(), wrong.args().toArray())));
        };
    }

    static Seen seen(UUID id, FormSheet sheet) {
        return new Seen(id, sheet.value(Filled.VERSION));
    }

    /** A page about to be shown: its template, its form and what stands beside it. */
    record Screen(
            PageFrame frame,
            Place place,
            FormSheet sheet,
            String template,
            Map<String, Object> beside) {
        ModelAndView page() {
            return page(sheet, HttpStatus.OK);
        }

        ModelAndView wrong(FormErrors errors) {
            return page(sheet.wrong(errors), HttpStatus.UNPROCESSABLE_CONTENT);
        }

        ModelAndView page(FormSheet shown, HttpStatus status) {
            Map<String, Object> model = new HashMap<>(beside);
            model.put("frame", frame);
            model.put("place", place);
            model.put("sheet", shown);
            return new ModelAndView(template, model, status);
        }
    }
}
