package vn.caunoi.papers.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Unit;
import vn.caunoi.papers.CheckedFile;
import vn.caunoi.papers.PlateSheets;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** QR plates to print and hang up. */
@Controller
class PlatesPage {
    private static final String PATH = "/van-ban/bien-qr";

    private final Plates plates;
    private final PlateSheets sheets;
    private final PageFrames frames;

    PlatesPage(Plates plates, PlateSheets sheets, PageFrames frames) {
        this.plates = plates;
        this.sheets = sheets;
        this.frames = frames;
    }

    @GetMapping(PATH)
    ModelAndView choose(
            HttpServletRequest request,
            Scope scope,
            @RequestParam(name = "chua-chon", defaultValue = "false") boolean nothingChosen) {
        List<Unit> areas = areas(scope);
        PageFrame frame = frames.frame(request, "papers.plates.title");
        FormErrors errors =
                nothingChosen
                        ? FormErrors.none().with("donvi", frame.text("papers.plates.none-chosen"))
                        : FormErrors.none();
        return new ModelAndView(
                "papers/PlatesPage",
                Map.of(
                        "frame", frame,
                        "areas", areas,
                        "example", plates.of(areas.getFirst()),
                        "leadNowhere", plates.leadNowhere(),
                        "errors", errors),
                HttpStatusCode.valueOf(nothingChosen ? 422 : 200));
    }

    @GetMapping(PATH + "/tai")
    ResponseEntity<byte[]> print(
            Scope scope,
            @RequestParam(name = "donvi", defaultValue = "") List<String> codes,
            @RequestParam(name = "co", defaultValue = "lon") String size)
            throws IOException {
        areas(scope);
        List<Unit> chosen = plates.chosen(scope, codes);
        if (chosen.isEmpty()) {
            return ResponseEntity.status(302).header("Location", PATH + "?chua-chon=true").build();
        }
        var out = new ByteArrayOutputStream();
        sheets.write(
                chosen.stream().map(plates::of).toList(),
                size.equals("nho") ? PlateSheets.Size.SMALL : PlateSheets.Size.LARGE,
                out);
        return Download.of(
                "bien-qr",
                CheckedFile.Kind.PDF.ending(),
                CheckedFile.Kind.PDF.mediaType(),
                out.toByteArray());
    }

    private List<Unit> areas(Scope scope) {
        List<Unit> areas = plates.areas(scope);
        if (areas.isEmpty()) {
            throw new NotFound();
        }
        return areas;
    }
}
