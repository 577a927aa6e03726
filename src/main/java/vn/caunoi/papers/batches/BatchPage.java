package vn.caunoi.papers.batches;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Scope;
import vn.caunoi.papers.PaperSource;
import vn.caunoi.papers.PaperSource.Item;
import vn.caunoi.storage.Reach;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** Makes many papers at once: choose, watch or leave, stop, take the ZIP. */
@Controller
@RequestMapping("/van-ban/lo")
class BatchPage {
    static final String PATH = "/van-ban/lo";
    private static final String SOURCE = "nguon";
    private static final int LATEST = 20;
    private static final int MOST_CHOICES = 50;
    private static final int LONGEST_CHOICE = 20_000;

    private final BatchDesk desk;
    private final BatchRows rows;
    private final BatchQueries batches;
    private final Homes homes;
    private final List<PaperSource> sources;
    private final PageFrames frames;

    BatchPage(
            BatchDesk desk,
            BatchRows rows,
            BatchQueries batches,
            Homes homes,
            List<PaperSource> sources,
            PageFrames frames) {
        this.desk = desk;
        this.rows = rows;
        this.batches = batches;
        this.homes = homes;
        this.sources = sources.stream().sorted(Comparator.comparing(PaperSource::word)).toList();
        this.frames = frames;
    }

    @GetMapping
    ModelAndView choose(HttpServletRequest request, Scope scope) {
        return page(request, scope, FormErrors.none(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView start(
            HttpServletRequest request,
            Scope scope,
            @RequestParam(name = SOURCE, defaultValue = "") String word) {
        refuseWhoTakesNothing(scope);
        Map<String, String> choices = choices(request);
        Optional<PaperSource> source =
                sources.stream().filter(one -> one.word().equals(word)).findFirst();
        List<Item> items = source.map(one -> one.items(scope, choices)).orElse(List.of());
        if (source.isEmpty() || items.isEmpty()) {
            FormErrors errors =
                    FormErrors.none()
                            .with(
                                    source.map(PaperSource::word).orElse("lo"),
                                    frames.texts(request).get("papers.batch.nothing"));
            return page(request, scope, errors, HttpStatusCode.valueOf(422));
        }
        UUID id = desk.start(scope, homes.of(scope), word, choices, items);
        return new ModelAndView("redirect:" + PATH + "/" + id);
    }

    @GetMapping("/{id}")
    ModelAndView show(HttpServletRequest request, Scope scope, @PathVariable UUID id) {
        return one(request, scope, id, "papers/BatchPage");
    }

    @GetMapping("/{id}/tien-do")
    ModelAndView progress(HttpServletRequest request, Scope scope, @PathVariable UUID id) {
        return one(request, scope, id, "papers/BatchPartial");
    }

    @GetMapping("/{id}/tai")
    ResponseEntity<byte[]> download(Scope scope, @PathVariable UUID id) {
        Batch batch = batch(scope, id);
        byte[] zip = batches.zip(scope, batch).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("van-ban-" + batch.source() + ".zip")
                                .build()
                                .toString())
                .header(HttpHeaders.CONTENT_TYPE, "application/zip")
                .body(zip);
    }

    @PostMapping("/{id}/dung")
    String stop(Scope scope, @PathVariable UUID id) {
        batch(scope, id);
        rows.askToCancel(scope, id);
        return "redirect:" + PATH + "/" + id;
    }

    private ModelAndView page(
            HttpServletRequest request, Scope scope, FormErrors errors, HttpStatusCode status) {
        refuseWhoTakesNothing(scope);
        PageFrame frame = frames.frame(request, "papers.batch.title");
        return new ModelAndView(
                "papers/BatchesPage",
                Map.of(
                        "frame",
                        frame,
                        "sources",
                        sources.stream()
                                .map(source -> SourceView.of(source, scope, frame))
                                .filter(SourceView::canBeAsked)
                                .toList(),
                        "batches",
                        batches.latest(scope, LATEST),
                        "errors",
                        errors),
                status);
    }

    private ModelAndView one(HttpServletRequest request, Scope scope, UUID id, String view) {
        Batch batch = batch(scope, id);
        PageFrame frame =
                frames.frame(
                        request, "papers.batch.one", frames.texts(request).get(batch.sourceKey()));
        return new ModelAndView(view, Map.of("frame", frame, "batch", batch));
    }

    private Batch batch(Scope scope, UUID id) {
        refuseWhoTakesNothing(scope);
        return batches.find(scope, id).orElseThrow(NotFound::new);
    }

    private static Map<String, String> choices(HttpServletRequest request) {
        Map<String, String> choices = new TreeMap<>();
        request.getParameterMap()
                .forEach((name, values) -> {
                    String joined = String.join(",", values);
                    boolean fits =
                            choices.size() < MOST_CHOICES && joined.length() < LONGEST_CHOICE;
                    if (fits && !name.startsWith("_") && !name.equals(SOURCE)) {
                        choices.put(name, joined.replace("\u0000", ""));
                    }
                });
        return choices;
    }

    private static void refuseWhoTakesNothing(Scope scope) {
        if (scope.exportable().equals(Reach.NOTHING)) {
            throw new NotFound();
        }
    }
}
