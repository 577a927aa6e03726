package vn.caunoi.matters.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.matters.desk.Callers;
import vn.caunoi.matters.desk.MatterEntry;
import vn.caunoi.matters.desk.NewMatter;
import vn.caunoi.matters.desk.Receipt;
import vn.caunoi.matters.store.SimilarMatters;
import vn.caunoi.organization.Unit;
import vn.caunoi.pictures.UploadedPictures;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/**
 * Ghi ý kiến bà con. A head or member begins with the words; an officer says first how it came in,
 * and of what came on paper whether it is a denunciation.
 */
@Controller
class NewMatterPage {
    private static final String PATH = InboxFilter.PATH + "/moi";
    private static final String RECEIPT = InboxFilter.PATH + "/bien-nhan";
    private static final String NOT_A_DENUNCIATION = "khong";
    private static final String PICTURES = "anh";

    private final PageFrames frames;
    private final EntryPlaces places;
    private final MatterEntry entry;
    private final HandedReceipts receipts;
    private final SimilarMatters similar;
    private final Callers callers;
    private final Clock clock;

    NewMatterPage(
            PageFrames frames,
            EntryPlaces places,
            MatterEntry entry,
            HandedReceipts receipts,
            SimilarMatters similar,
            Callers callers,
            Clock clock) {
        this.frames = frames;
        this.places = places;
        this.entry = entry;
        this.receipts = receipts;
        this.similar = similar;
        this.callers = callers;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView ask(
            HttpServletRequest request, Scope scope, @RequestParam Map<String, String> given) {
        EntryPlaces.Places mine = mine(scope);
        TypedFields typed = new TypedFields(given);
        Map<String, String> first = new HashMap<>(typed.values());
        first.putIfAbsent("gui", mine.keeps() ? "phuong" : NewMatterReading.TO_HEAD);
        if (!mine.keeps()) {
            first.putIfAbsent("kenh", NewMatterReading.OF_VOLUNTEERS.getFirst());
        }
        return before(request, mine, typed)
                .orElseGet(() ->
                        form(request, mine, new TypedFields(first), FormErrors.none(), List.of()));
    }

    @PostMapping(PATH)
    ModelAndView enter(
            HttpServletRequest request,
            Scope scope,
            @RequestParam Map<String, String> given,
            @RequestParam(name = PICTURES, required = false) @Nullable List<MultipartFile> files) {
        EntryPlaces.Places mine = mine(scope);
        TypedFields typed = new TypedFields(given);
        Optional<ModelAndView> before = before(request, mine, typed);
        if (before.isPresent()) {
            before.get().setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return before.get();
        }
        var texts = frames.texts(request);
        NewMatterReading reading = new NewMatterReading(typed, mine, texts, LocalDate.now(clock));
        Optional<NewMatter> said = reading.matter();
        FormErrors errors = reading.errors();
        UploadedPictures pictures = UploadedPictures.read(files, texts);
        if (!pictures.fault().isEmpty()) {
            errors = errors.with(PICTURES, pictures.fault());
        }
        List<String> numbers = reading.undecidedNumbers();
        if (errors.any() || said.isEmpty() || !numbers.isEmpty()) {
            ModelAndView again = form(request, mine, typed, errors, numbers);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        Receipt receipt = entry.enter(scope, said.get(), pictures.pictures());
        receipts.keep(request, receipt);
        return new ModelAndView(
                receipt.act()
                        .map(act -> Acts.redirect(RECEIPT, act))
                        .orElse("redirect:" + RECEIPT));
    }

    /** The code for the sender, as long as it is on its way to him. */
    @GetMapping(RECEIPT)
    ModelAndView receipt(HttpServletRequest request, Scope scope) {
        mine(scope);
        return receipts.latest(request)
                .map(handed ->
                        new ModelAndView(
                                "matters/ReceiptPage",
                                Map.of(
                                        "frame",
                                        frames.frame(request, "matters.desk.receipt.title"),
                                        "code",
                                        handed.code(),
                                        "path",
                                        MatterPaths.of(handed.matter()))))
                .orElseGet(() -> new ModelAndView("redirect:" + InboxFilter.PATH));
    }

    @GetMapping(InboxFilter.PATH + "/tuong-tu")
    ModelAndView similar(
            HttpServletRequest request,
            Scope scope,
            @RequestParam(name = "noi-dung", defaultValue = "") String text,
            @RequestParam(name = "khu", defaultValue = "") String area) {
        EntryPlaces.Places mine = mine(scope);
        Optional<Unit> where =
                mine.areas().size() == 1 ? Optional.of(mine.areas().getFirst()) : mine.area(area);
        return new ModelAndView(
                "matters/SimilarPartial",
                Map.of(
                        "texts",
                        frames.texts(request),
                        "similar",
                        where.map(unit ->
                                        similar.of(
                                                callers.person(scope),
                                                unit.id(),
                                                TypedFields.tidy(text)))
                                .orElse(List.of())));
    }

    private EntryPlaces.Places mine(Scope scope) {
        return places.of(scope).orElseThrow(NotFound::new);
    }

    /** What an officer is asked before there is anything to type or to photograph. */
    private Optional<ModelAndView> before(
            HttpServletRequest request, EntryPlaces.Places mine, TypedFields typed) {
        if (!mine.keeps()) {
            return Optional.empty();
        }
        String channel = typed.value("kenh");
        if (!NewMatterReading.OF_OFFICERS.contains(channel)) {
            PageFrame frame = frames.frame(request, "matters.desk.new.channel");
            return Optional.of(
                    new ModelAndView(
                            "matters/ChannelPage",
                            Map.of(
                                    "frame",
                                    frame,
                                    "channels",
                                    MatterTopics.channels(
                                            NewMatterReading.OF_OFFICERS, frame.texts()))));
        }
        return NewMatterReading.ON_PAPER.contains(channel) && !typed.has(NOT_A_DENUNCIATION)
                ? Optional.of(
                        new ModelAndView(
                                "matters/DenunciationPage",
                                Map.of(
                                        "frame",
                                        frames.frame(request, "matters.desk.new.denunciation"),
                                        "channel",
                                        channel)))
                : Optional.empty();
    }

    private ModelAndView form(
            HttpServletRequest request,
            EntryPlaces.Places mine,
            TypedFields typed,
            FormErrors errors,
            List<String> numbers) {
        PageFrame frame = frames.frame(request, "matters.desk.enter");
        Map<String, Object> model = new HashMap<>();
        model.put("frame", frame);
        model.put("typed", typed);
        model.put("errors", errors);
        model.put("numbers", numbers);
        model.put("keeps", mine.keeps());
        model.put("areas", MatterUnits.choices(mine.areas()));
        model.put(
                "channels", MatterTopics.channels(NewMatterReading.channels(mine), frame.texts()));
        model.put("wishes", NewMatterReading.wishes(frame.texts()));
        return new ModelAndView("matters/NewMatterPage", model);
    }
}
