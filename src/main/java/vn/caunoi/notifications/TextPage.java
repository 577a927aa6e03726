package vn.caunoi.notifications;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Posts;
import vn.caunoi.access.Scope;
import vn.caunoi.web.Conflict;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** Where an administrator tells the service that takes short messages. */
@Controller
@RequestMapping(TextPage.PATH)
class TextPage {
    static final String PATH = "/cai-dat/tin-nhan";

    private final PageFrames frames;
    private final Posts posts;
    private final TextGatewayTable table;

    TextPage(PageFrames frames, Posts posts, TextGatewayTable table) {
        this.frames = frames;
        this.posts = posts;
        this.table = table;
    }

    @GetMapping
    ModelAndView show(
            HttpServletRequest request,
            Scope scope,
            @RequestParam(name = "da", defaultValue = "") String done) {
        refuseOthers(scope);
        return page(frames.frame(request, "notifications.text.title"))
                .addObject("saved", done.equals("ghi"));
    }

    @PostMapping
    ModelAndView save(
            HttpServletRequest request,
            Scope scope,
            @RequestParam(name = "diachi", defaultValue = "") String url,
            @RequestParam(name = "tieude", defaultValue = "") String header,
            @RequestParam(name = "matma", defaultValue = "") String secret,
            @RequestParam(name = "phienban", defaultValue = "-1") int seen) {
        refuseOthers(scope);
        PageFrame frame = frames.frame(request, "notifications.text.title");
        TextForm form = new TextForm(url, header, secret);
        FormErrors errors =
                form.errors(table.current().gateway(), table.secret().isPresent(), frame.texts());
        if (errors.any()) {
            return answer(
                    page(frame)
                            .addObject("form", form)
                            .addObject("version", String.valueOf(seen))
                            .addObject("errors", errors),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (table.save(seen, form.gateway(), form.newSecret(), scope.account())) {
            return new ModelAndView("redirect:" + PATH + "?da=ghi");
        }
        return answer(
                page(frame)
                        .addObject("form", form)
                        .addObject("conflict", Optional.of(conflict(frame, form))),
                HttpStatus.CONFLICT);
    }

    private Conflict conflict(PageFrame frame, TextForm yours) {
        TextGateway theirs = table.current().gateway();
        return new Conflict(
                "",
                List.of(
                        new Conflict.Line(
                                frame.text("notifications.text.url"), theirs.url(), yours.url()),
                        new Conflict.Line(
                                frame.text("notifications.text.header"),
                                theirs.header(),
                                yours.header())));
    }

    private static ModelAndView answer(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(PageFrame frame) {
        TextGatewayTable.Stored stored = table.current();
        return new ModelAndView("notifications/TextPage")
                .addAllObjects(
                        Map.of(
                                "frame", frame,
                                "form", TextForm.of(stored.gateway()),
                                "version", String.valueOf(stored.version()),
                                "hasSecret", table.secret().isPresent(),
                                "errors", FormErrors.none(),
                                "conflict", Optional.empty(),
                                "saved", false));
    }

    private void refuseOthers(Scope scope) {
        if (!posts.administers(scope.account())) {
            throw new NotFound();
        }
    }
}
