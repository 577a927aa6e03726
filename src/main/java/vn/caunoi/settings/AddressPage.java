package vn.caunoi.settings;

import jakarta.servlet.http.HttpServletRequest;
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
import vn.caunoi.web.Conflict;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** Where the product is told its public address. */
@Controller
class AddressPage {
    private static final String PATH = "/cai-dat/dia-chi";

    private final PageFrames frames;
    private final Administration administration;
    private final PublicAddress address;
    private final AddressTable table;

    AddressPage(
            PageFrames frames,
            Administration administration,
            PublicAddress address,
            AddressTable table) {
        this.frames = frames;
        this.administration = administration;
        this.address = address;
        this.table = table;
    }

    @GetMapping(PATH)
    ModelAndView show(
            HttpServletRequest request,
            Scope scope,
            @RequestParam(name = "da", defaultValue = "") String done) {
        administration.require(scope);
        AddressTable.Stored stored = table.current();
        return page(
                        request,
                        stored.address(),
                        stored.version(),
                        FormErrors.none(),
                        Optional.empty())
                .addObject("saved", done.equals("ghi"));
    }

    @PostMapping(PATH)
    ModelAndView save(
            HttpServletRequest request,
            Scope scope,
            @RequestParam(name = "diachi", defaultValue = "") String typed,
            @RequestParam(name = "phienban", defaultValue = "-1") int seen) {
        administration.require(scope);
        PageFrame frame = frames.frame(request, "settings.address.title");
        Optional<String> wished = typed.isBlank() ? Optional.of("") : TypedAddress.of(typed);
        if (wished.isEmpty()) {
            FormErrors errors =
                    FormErrors.none().with("diachi", frame.text("settings.address.wrong"));
            ModelAndView page = page(request, typed, seen, errors, Optional.empty());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        if (table.save(seen, wished.get(), scope.account())) {
            return new ModelAndView("redirect:" + PATH + "?da=ghi");
        }
        AddressTable.Stored stored = table.current();
        Conflict conflict =
                new Conflict(
                        "",
                        List.of(
                                new Conflict.Line(
                                        frame.text("settings.address.label"),
                                        stored.address(),
                                        wished.get())));
        ModelAndView page =
                page(request, typed, stored.version(), FormErrors.none(), Optional.of(conflict));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private ModelAndView page(
            HttpServletRequest request,
            String typed,
            int version,
            FormErrors errors,
            Optional<Conflict> conflict) {
        return new ModelAndView(
                "settings/AddressPage",
                Map.of(
                        "frame",
                        frames.frame(request, "settings.address.title"),
                        "base",
                        address.base(),
                        "fixed",
                        address.fixed().isPresent(),
                        "typed",
                        typed,
                        "version",
                        String.valueOf(version),
                        "errors",
                        errors,
                        "conflict",
                        conflict,
                        "saved",
                        false));
    }
}
