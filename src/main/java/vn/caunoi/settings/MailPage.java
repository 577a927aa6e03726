package vn.caunoi.settings;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Scope;
import vn.caunoi.web.Choice;
import vn.caunoi.web.Conflict;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** Where the product is told its e-mail server, and where a letter tries it. */
@Controller
class MailPage {
    private static final String PATH = "/cai-dat/thu-dien-tu";
    private static final String TITLE = "settings.mail.title";

    private final PageFrames frames;
    private final Administration administration;
    private final MailServerTable table;
    private final Mail mail;

    MailPage(PageFrames frames, Administration administration, MailServerTable table, Mail mail) {
        this.frames = frames;
        this.administration = administration;
        this.table = table;
        this.mail = mail;
    }

    @GetMapping(PATH)
    ModelAndView show(
            HttpServletRequest request,
            Scope scope,
            @RequestParam(name = "da", defaultValue = "") String done) {
        administration.require(scope);
        return page(request).addObject("saved", done.equals("ghi"));
    }

    @PostMapping(PATH)
    ModelAndView save(
            HttpServletRequest request,
            Scope scope,
            @RequestParam(name = "maychu", defaultValue = "") String host,
            @RequestParam(name = "cong", defaultValue = "") String port,
            @RequestParam(name = "baomat", defaultValue = "") String security,
            @RequestParam(name = "nguoidung", defaultValue = "") String user,
            @RequestParam(name = "matkhau", defaultValue = "") String password,
            @RequestParam(name = "tudiachi", defaultValue = "") String from,
            @RequestParam(name = "phienban", defaultValue = "-1") int seen) {
        administration.require(scope);
        MailForm form = new MailForm(host, port, security, user, password, from);
        MailServerTable.Stored before = table.current();
        FormErrors errors =
                form.errors(before.server(), table.password().isPresent(), frames.texts(request));
        if (errors.any()) {
            return answer(
                    page(request)
                            .addObject("form", form)
                            .addObject("version", String.valueOf(seen))
                            .addObject("errors", errors),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (table.save(seen, form.server(), form.newPassword(), scope.account())) {
            return new ModelAndView("redirect:" + PATH + "?da=ghi");
        }
        return answer(
                page(request)
                        .addObject("form", form)
                        .addObject("conflict", Optional.of(conflict(request, form))),
                HttpStatus.CONFLICT);
    }

    private Conflict conflict(HttpServletRequest request, MailForm yours) {
        PageFrame frame = frames.frame(request, TITLE);
        MailForm theirs = MailForm.of(table.current().server());
        return new Conflict(
                "",
                List.of(
                        new Conflict.Line(
                                frame.text("settings.mail.host"), theirs.host(), yours.host()),
                        new Conflict.Line(
                                frame.text("settings.mail.port"), theirs.port(), yours.port()),
                        new Conflict.Line(
                                frame.text("settings.mail.user"), theirs.user(), yours.user()),
                        new Conflict.Line(
                                frame.text("settings.mail.from"), theirs.from(), yours.from())));
    }

    @PostMapping(PATH + "/gui-thu")
    ModelAndView tryOut(
            HttpServletRequest request,
            Scope scope,
            @RequestParam(name = "dendiachi", defaultValue = "") String typed) {
        administration.require(scope);
        String to = typed.strip();
        PageFrame frame = frames.frame(request, TITLE);
        ModelAndView page = page(request).addObject("to", to);
        if (!MailForm.isAddress(to)) {
            return answer(
                    page.addObject(
                            "errors",
                            FormErrors.none()
                                    .with("dendiachi", frame.text("settings.mail.to.wrong"))),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Optional<MailTrouble> trouble =
                mail.send(
                        new Letter(
                                to,
                                frame.text("settings.mail.try.subject"),
                                frame.text("settings.mail.try.text")));
        return page.addObject("tried", true)
                .addObject("trouble", trouble.map(one -> frame.text(one.key())).orElse(""));
    }

    private static ModelAndView answer(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(HttpServletRequest request) {
        PageFrame frame = frames.frame(request, TITLE);
        MailServerTable.Stored stored = table.current();
        return new ModelAndView("settings/MailPage")
                .addAllObjects(
                        Map.of(
                                "frame", frame,
                                "form", MailForm.of(stored.server()),
                                "version", String.valueOf(stored.version()),
                                "securities", securities(frame),
                                "hasPassword", table.password().isPresent(),
                                "ready", stored.server().isSet(),
                                "errors", FormErrors.none()))
                .addAllObjects(
                        Map.of(
                                "conflict",
                                Optional.empty(),
                                "saved",
                                false,
                                "to",
                                "",
                                "tried",
                                false,
                                "trouble",
                                ""));
    }

    private static List<Choice> securities(PageFrame frame) {
        return Arrays.stream(MailSecurity.values())
                .map(one ->
                        new Choice(one.word(), frame.text("settings.mail.security." + one.word())))
                .toList();
    }
}
