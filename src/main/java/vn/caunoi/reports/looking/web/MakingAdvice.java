package vn.caunoi.reports.looking.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.reports.totals.StillCounting;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** Whichever page rests on totals that are being made shows how far they are, then itself. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class MakingAdvice {
    private final PageFrames frames;

    MakingAdvice(PageFrames frames) {
        this.frames = frames;
    }

    @ExceptionHandler
    ModelAndView stillCounting(StillCounting thrown, HttpServletRequest request) {
        PageFrame frame = frames.frame(request, "looking.making.title");
        return new ModelAndView(
                "reports/MakingPage",
                Map.of(
                        "frame", frame,
                        "ways", List.of(),
                        "making", MakingView.of(thrown.progress(), frame)));
    }
}
