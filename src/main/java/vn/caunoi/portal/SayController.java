package vn.caunoi.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.matters.ResidentMatters;
import vn.caunoi.pictures.PictureIntake;
import vn.caunoi.pictures.UploadedPictures;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.SourcePace;
import vn.caunoi.web.Texts;

/** Takes what residents say on the page of their area: no account, no cookie, no script. */
@Controller
class SayController {
    /**
     * Of one source in a minute. Behind one address there may be a whole village, or everybody at a
     * meeting in the culture house: sixty people who send within three minutes all get through, and
     * who comes too soon loses nothing of what he wrote. A machine gets no farther than a busy
     * meeting.
     */
    static final int MOST_SENT = 20;

    private final PageFrames frames;
    private final Places places;
    private final PlaceViews views;
    private final ResidentMatters matters;
    private final SourcePace pace;

    SayController(
            PageFrames frames,
            Places places,
            PlaceViews views,
            ResidentMatters matters,
            SourcePace pace) {
        this.frames = frames;
        this.places = places;
        this.views = views;
        this.matters = matters;
        this.pace = pace;
    }

    @PostMapping("/kdc/{code}")
    ModelAndView say(
            @PathVariable String code,
            @RequestParam(name = "anh", required = false) @Nullable List<MultipartFile> files,
            HttpServletRequest request) {
        Place place = places.named(code);
        PageFrame frame = frames.frame(request, "portal.place.title", place.unit().name());
        SayForm form = SayForm.of(request);
        FormErrors errors = form.errors(frame.texts());
        if (errors.any()) {
            return views.again(place, frame, form, errors);
        }
        if (!pace.allows(request, "noi", MOST_SENT)) {
            return views.later(place, frame, form);
        }
        UploadedPictures uploaded = picture(files, frame.texts());
        return uploaded.fault().isEmpty()
                ? ReceiptViews.welcome(
                        matters.raise(
                                form.word(
                                        place,
                                        uploaded.pictures().stream()
                                                .map(PictureIntake.Taken.Picture::large)
                                                .toList())))
                : views.again(place, frame, form, errors.with("anh", uploaded.fault()));
    }

    private static UploadedPictures picture(
            @Nullable List<MultipartFile> files, Texts.Reader texts) {
        return UploadedPictures.chosen(files).size() > 1
                ? new UploadedPictures(List.of(), texts.get("portal.say.picture.many"))
                : UploadedPictures.read(files, texts);
    }
}
