package vn.caunoi.campaigns;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.campaigns.ModelRegistry.Registered;
import vn.caunoi.campaigns.ModelResults.Result;
import vn.caunoi.pictures.UploadedPictures;
import vn.caunoi.storage.Uuid7;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.Texts;

/** One model with what it achieved, note by note. */
@Controller
class ModelPage {
    private static final String PATH = ModelsPage.PATH + "/{id}";
    private static final String PICTURES = "anh";

    private final PageFrames frames;
    private final ModelRegistry registry;
    private final ModelDesk desk;
    private final ModelLines lines;
    private final Texts texts;
    private final Clock clock;

    ModelPage(
            PageFrames frames,
            ModelRegistry registry,
            ModelDesk desk,
            ModelLines lines,
            Texts texts,
            Clock clock) {
        this.frames = frames;
        this.registry = registry;
        this.desk = desk;
        this.lines = lines;
        this.texts = texts;
        this.clock = clock;
    }

    static String path(UUID id) {
        return ModelsPage.PATH + "/" + id;
    }

    @GetMapping(PATH)
    ModelAndView show(HttpServletRequest request, Scope scope, @PathVariable("id") UUID id) {
        Registered one = registry.find(scope, id).orElseThrow(NotFound::new);
        ModelForm blank = new ModelForm(Map.of("ngay", LocalDate.now(clock).toString()));
        return page(request, scope, one, blank, FormErrors.none());
    }

    @PostMapping(PATH + "/ket-qua")
    ModelAndView note(
            HttpServletRequest request,
            Scope scope,
            @PathVariable("id") UUID id,
            @RequestParam Map<String, String> fields,
            @RequestParam(name = PICTURES, required = false) @Nullable List<MultipartFile> files) {
        Registered one = mine(scope, id);
        ModelForm form = new ModelForm(fields);
        Texts.Reader words = frames.texts(request);
        ModelReading reading = new ModelReading(form, words);
        Result result = result(reading, one.model());
        UploadedPictures uploaded = UploadedPictures.read(files, words);
        FormErrors errors = reading.errors();
        if (!uploaded.fault().isEmpty()) {
            errors = errors.with(PICTURES, uploaded.fault());
        }
        return errors.any()
                ? page(request, scope, one, form, errors)
                : new ModelAndView(
                        Acts.redirect(path(id), desk.note(scope, id, result, uploaded.pictures())));
    }

    @PostMapping(PATH + "/ket-qua/{result}/rut")
    ModelAndView retract(
            Scope scope, @PathVariable("id") UUID id, @PathVariable("result") UUID result) {
        mine(scope, id);
        String reason = texts.in(Texts.VIETNAMESE).get("campaigns.history.retracted");
        return new ModelAndView(Acts.redirect(path(id), desk.retract(scope, id, result, reason)));
    }

    private Result result(ModelReading reading, Model model) {
        Optional<LocalDate> day = reading.day("ngay");
        if (day.isEmpty()) {
            reading.wrong("ngay", "campaigns.wrong.missing");
        }
        if (day.filter(
                        noted ->
                                noted.isAfter(LocalDate.now(clock))
                                        || noted.isBefore(model.foundedOn()))
                .isPresent()) {
            reading.wrong("ngay", "campaigns.wrong.result-day");
        }
        Optional<BigDecimal> figure =
                reading.read("so", TypedText::number, "campaigns.wrong.figure");
        Optional<String> measure = reading.text("dvt");
        if (measure.isPresent() && figure.isEmpty()) {
            reading.wrong("so", "campaigns.wrong.figure-missing");
        }
        return new Result(
                Uuid7.next(),
                day.orElse(LocalDate.EPOCH),
                reading.required("ketqua"),
                figure,
                measure);
    }

    /** A model that may be changed; what may only be read is not found here. */
    private Registered mine(Scope scope, UUID id) {
        return registry.find(scope, id)
                .filter(one -> mayWrite(scope, one.model()))
                .orElseThrow(NotFound::new);
    }

    private static boolean mayWrite(Scope scope, Model model) {
        return scope.mayWrite(model.commune(), model.unit());
    }

    private ModelAndView page(
            HttpServletRequest request,
            Scope scope,
            Registered one,
            ModelForm form,
            FormErrors errors) {
        PageFrame frame = frames.frame(request, "campaigns.model.title", one.model().name());
        Map<String, Object> model = new HashMap<>();
        model.put("frame", frame);
        model.put("line", lines.of(List.of(one), frame.texts()).getFirst());
        List<Evidence> evidence = desk.evidence(scope, one.id());
        model.put(
                "results",
                desk.results(scope, one.id()).stream()
                        .map(result -> line(one.id(), result, evidence, frame))
                        .toList());
        model.put("form", form);
        model.put("errors", errors);
        model.put("mayWrite", mayWrite(scope, one.model()));
        return new ModelAndView(
                "campaigns/ModelPage",
                model,
                errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    private static ResultLine line(
            UUID model, Result result, List<Evidence> evidence, PageFrame frame) {
        return new ResultLine(
                result.notedOn(),
                result.achieved(),
                result.figure()
                        .map(figure ->
                                frame.format().decimal(figure)
                                        + result.measure().map(word -> " " + word).orElse(""))
                        .orElse(""),
                path(model) + "/ket-qua/" + result.id() + "/rut",
                evidence.stream()
                        .filter(picture -> picture.result().equals(result.id()))
                        .map(picture -> EvidencePages.PATH + "/" + picture.id())
                        .toList());
    }
}
