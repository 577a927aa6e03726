package vn.caunoi.reports.cascade.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.Scope;
import vn.caunoi.reports.board.FigureText;
import vn.caunoi.reports.cascade.Cascade;
import vn.caunoi.reports.cascade.ProposalDesk;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.Refusal;
import vn.caunoi.web.Texts;

/** Asking for another target than was given, and answering that. */
@Controller
@RequestMapping(CascadePaths.ROOT + "/{unit}/{time}/{indicator}/de-nghi")
class ProposalController {
    private final ProposalDesk desk;
    private final CascadePage page;
    private final PageFrames frames;

    ProposalController(ProposalDesk desk, CascadePage page, PageFrames frames) {
        this.desk = desk;
        this.page = page;
        this.frames = frames;
    }

    @PostMapping
    String propose(
            Scope scope,
            @PathVariable String unit,
            @PathVariable String time,
            @PathVariable String indicator,
            @RequestParam Map<String, String> form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Cascade cascade = page.writable(scope, unit, time, indicator);
        Texts.Reader texts = frames.texts(request);
        FormErrors errors = FormErrors.none();
        Optional<BigDecimal> wanted = Optional.empty();
        switch (new FigureText(texts)
                .read(form.getOrDefault(CascadeView.WANTED, ""), cascade.indicator())) {
            case FigureText.Reading.Number number -> wanted = number.value();
            case FigureText.Reading.Wrong wrong ->
                    errors =
                            errors.with(
                                    CascadeView.WANTED,
                                    texts.get(wrong.key(), texts.get("cascade.proposal.wanted")));
        }
        if (wanted.isEmpty() && !errors.any()) {
            errors = errors.with(CascadeView.WANTED, texts.get("cascade.refused.proposal-number"));
        }
        if (errors.any()) {
            return page.refused(scope, cascade, form, errors, request, response, model);
        }
        try {
            desk.propose(
                    scope,
                    cascade.place(),
                    cascade.indicator(),
                    wanted.orElseThrow(),
                    form.getOrDefault(CascadeView.ASKED_REASON, ""));
        } catch (Refusal refusal) {
            return page.refused(
                    scope,
                    cascade,
                    form,
                    FormErrors.none().with(CascadeView.ASKED_REASON, refusal.in(texts)),
                    request,
                    response,
                    model);
        }
        return back(cascade);
    }

    @PostMapping("/{proposal}/{decision}")
    String decide(
            Scope scope,
            @PathVariable String unit,
            @PathVariable String time,
            @PathVariable String indicator,
            @PathVariable String proposal,
            @PathVariable String decision,
            @RequestParam Map<String, String> form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Cascade cascade = page.writable(scope, unit, time, indicator);
        UUID id = id(proposal);
        try {
            desk.decide(
                    scope,
                    cascade.place(),
                    cascade.indicator(),
                    id,
                    agrees(decision),
                    form.getOrDefault(CascadeView.ANSWER + "-" + id, ""));
        } catch (Refusal refusal) {
            return page.refused(
                    scope,
                    cascade,
                    form,
                    FormErrors.none()
                            .with(CascadeView.ANSWER + "-" + id, refusal.in(frames.texts(request))),
                    request,
                    response,
                    model);
        }
        return back(cascade);
    }

    private static boolean agrees(String decision) {
        return switch (decision) {
            case "dong-y" -> true;
            case "khong-dong-y" -> false;
            default -> throw new NotFound();
        };
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    private static String back(Cascade cascade) {
        return "redirect:"
                + CascadePaths.target(
                        cascade.place().unit(), cascade.place().time(), cascade.indicator());
    }
}
