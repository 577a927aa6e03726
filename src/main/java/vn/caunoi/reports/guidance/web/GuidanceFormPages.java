package vn.caunoi.reports.guidance.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.Refusal;
import vn.caunoi.web.Texts;

/** Shows a form of guidance, and shows it again with what is wrong and all that was typed. */
@Component
class GuidanceFormPages {
    private final PageFrames frames;

    GuidanceFormPages(PageFrames frames) {
        this.frames = frames;
    }

    /** What stands on the page with a form. */
    interface View {
        GuidanceFormView of(GuidanceForm form, PageFrame frame);
    }

    /**
     * One of the pages with a form.
     *
     * @param title key of its headline
     */
    record Page(String title, View view) {}

    Texts.Reader texts(HttpServletRequest request) {
        return frames.texts(request);
    }

    String show(Page page, GuidanceForm form, HttpServletRequest request, Model model) {
        PageFrame frame = frames.frame(request, page.title());
        model.addAttribute("frame", frame);
        model.addAttribute("view", page.view().of(form, frame));
        return "reports/GuidanceFormPage";
    }

    String again(
            Page page,
            GuidanceForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(page, form, request, model);
    }

    /** Leads to what the act sends; a refusal stands on the form. */
    String sent(
            Page page,
            GuidanceForm form,
            Supplier<UUID> act,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            return GuidancePaths.sent(act.get());
        } catch (Refusal refused) {
            return again(page, form.refused(refused, texts(request)), request, response, model);
        }
    }
}
