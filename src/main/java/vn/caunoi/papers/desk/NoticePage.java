package vn.caunoi.papers.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.Units;
import vn.caunoi.papers.CheckedFile;
import vn.caunoi.papers.NoticeSheet;
import vn.caunoi.papers.PlaceOfIssue;
import vn.caunoi.settings.WardSettings;
import vn.caunoi.web.Choice;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.Texts;
import vn.caunoi.web.TypedDay;

/** A notice in big type, from a text typed once. */
@Controller
class NoticePage {
    private static final String PATH = "/van-ban/to-niem-yet";
    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_TEXT = 4_000;

    private final Issuers issuers;
    private final IssuerNames names;
    private final Units units;
    private final NoticeSheet sheet;
    private final WardSettings settings;
    private final PageFrames frames;
    private final Texts texts;
    private final Clock clock;

    NoticePage(
            Issuers issuers,
            IssuerNames names,
            Units units,
            NoticeSheet sheet,
            WardSettings settings,
            PageFrames frames,
            Texts texts,
            Clock clock) {
        this.issuers = issuers;
        this.names = names;
        this.units = units;
        this.sheet = sheet;
        this.settings = settings;
        this.frames = frames;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView empty(HttpServletRequest request, Scope scope) {
        List<Unit> own = own(scope);
        var form = new NoticeForm(own.getFirst().code(), "", "", LocalDate.now(clock).toString());
        return page(frame(request), own, form, FormErrors.none(), HttpStatus.OK);
    }

    @PostMapping(PATH)
    Object print(
            HttpServletRequest request,
            Scope scope,
            @RequestParam(name = "donvi", defaultValue = "") String issuer,
            @RequestParam(name = "tieude", defaultValue = "") String title,
            @RequestParam(name = "noidung", defaultValue = "") String text,
            @RequestParam(name = "ngay", defaultValue = "") String day)
            throws IOException {
        List<Unit> own = own(scope);
        PageFrame frame = frame(request);
        var form = new NoticeForm(issuer, title.strip(), text.strip(), day);
        Optional<Unit> by =
                own.stream().filter(unit -> unit.code().equals(form.issuer())).findFirst();
        Optional<LocalDate> on = TypedDay.of(day);
        FormErrors errors = errors(form, by, on, frame);
        if (errors.any()) {
            return page(frame, own, form, errors, HttpStatusCode.valueOf(422));
        }
        var out = new ByteArrayOutputStream();
        sheet.write(notice(form, by.orElseThrow(), on.orElseThrow()), out);
        return Download.of(
                "to-niem-yet",
                CheckedFile.Kind.PDF.ending(),
                CheckedFile.Kind.PDF.mediaType(),
                out.toByteArray());
    }

    private static FormErrors errors(
            NoticeForm form, Optional<Unit> by, Optional<LocalDate> on, PageFrame frame) {
        FormErrors errors = FormErrors.none();
        if (by.isEmpty()) {
            errors = errors.with("donvi", frame.text("papers.new.issuer.missing"));
        }
        if (form.title().isEmpty() || form.title().length() > LONGEST_TITLE) {
            errors = errors.with("tieude", frame.text("papers.notice.heading.wrong"));
        }
        if (form.text().isEmpty() || form.text().length() > LONGEST_TEXT) {
            errors = errors.with("noidung", frame.text("papers.notice.text.wrong"));
        }
        return on.isEmpty() ? errors.with("ngay", frame.text("papers.notice.day.wrong")) : errors;
    }

    private NoticeSheet.Notice notice(NoticeForm form, Unit by, LocalDate on) {
        Unit ward = units.version(issuers.commune(by), on).orElse(by);
        return new NoticeSheet.Notice(
                form.title(),
                form.text(),
                on,
                names.of(by, texts.in(Texts.VIETNAMESE)),
                PlaceOfIssue.of(ward),
                settings.hotline(ward.id()));
    }

    private ModelAndView page(
            PageFrame frame,
            List<Unit> own,
            NoticeForm form,
            FormErrors errors,
            HttpStatusCode status) {
        return new ModelAndView(
                "papers/NoticePage",
                Map.of(
                        "frame",
                        frame,
                        "form",
                        form,
                        "errors",
                        errors,
                        "issuers",
                        own.stream()
                                .map(unit -> new Choice(unit.code(), names.of(unit, frame.texts())))
                                .toList()),
                status);
    }

    private PageFrame frame(HttpServletRequest request) {
        return frames.frame(request, "papers.notice.title");
    }

    private List<Unit> own(Scope scope) {
        List<Unit> own = issuers.writable(scope);
        if (own.isEmpty()) {
            throw new NotFound();
        }
        return own;
    }
}
