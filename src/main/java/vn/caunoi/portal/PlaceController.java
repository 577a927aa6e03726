package vn.caunoi.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.activities.PublicActivities;
import vn.caunoi.activities.PublicActivity;
import vn.caunoi.settings.PublicPart;
import vn.caunoi.settings.WardSettings;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.SourcePace;

/** The public pages of an area and of a ward. */
@Controller
class PlaceController {
    private static final int LATEST = 10;
    private static final int RELATED = 4;
    private static final int LONGEST = 100;

    /** Of one source in a minute; a meeting reads the page on many telephones. */
    private static final int MOST_ANSWERS = 20;

    private static final Pattern NEWS =
            Pattern.compile("news/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final PageFrames frames;
    private final Places places;
    private final PublicActivities activities;
    private final PlaceViews views;
    private final WardSettings settings;
    private final PageCounts counts;
    private final SourcePace pace;

    PlaceController(
            PageFrames frames,
            Places places,
            PublicActivities activities,
            PlaceViews views,
            WardSettings settings,
            PageCounts counts,
            SourcePace pace) {
        this.frames = frames;
        this.places = places;
        this.activities = activities;
        this.views = views;
        this.settings = settings;
        this.counts = counts;
        this.pace = pace;
    }

    @GetMapping("/kdc/{code}")
    ModelAndView place(@PathVariable String code, HttpServletRequest request) {
        Place place = places.named(code);
        PageFrame frame = frames.frame(request, "portal.place.title", place.unit().name());
        counts.count(place, "place", PageCounts.What.SEEN);
        return views.page(place, frame);
    }

    @GetMapping("/kdc/{code}/tin/{id}")
    String news(
            @PathVariable String code,
            @PathVariable UUID id,
            HttpServletRequest request,
            Model model) {
        Place place = places.named(code);
        PublicActivity shown =
                activities
                        .find(id, place.members())
                        .filter(found -> showsNews(place))
                        .orElseThrow(NotFound::new);
        counts.count(place, "news/" + id, PageCounts.What.SEEN);
        model.addAttribute("frame", frames.frame(request, "portal.news.title", shown.title()));
        model.addAttribute("place", place);
        model.addAttribute("news", shown);
        model.addAttribute("where", places.name(shown.unit(), shown.day()));
        model.addAttribute("related", related(place, shown));
        model.addAttribute("asks", settings.shows(place.commune(), PublicPart.USEFUL));
        return "portal/NewsPage";
    }

    /** Of the same kind first, then whatever is newest here. */
    private List<PublicActivity> related(Place place, PublicActivity shown) {
        return activities.latest(place.commune(), place.members(), 5 * LATEST).stream()
                .filter(other -> !other.id().equals(shown.id()))
                .sorted(Comparator.comparing(other -> !other.kind().equals(shown.kind())))
                .limit(RELATED)
                .toList();
    }

    @GetMapping("/kdc/{code}/anh/{id}")
    ResponseEntity<byte[]> picture(
            @PathVariable String code,
            @PathVariable UUID id,
            @RequestParam(name = "co", defaultValue = "lon") String size) {
        Place place = places.named(code);
        return activities
                .picture(id, place.members(), size.equals("nho"))
                .filter(found -> showsNews(place))
                .map(content ->
                        ResponseEntity.ok()
                                .cacheControl(CacheControl.maxAge(10, TimeUnit.MINUTES))
                                .header("X-Content-Type-Options", "nosniff")
                                .contentType(MediaType.IMAGE_JPEG)
                                .body(content))
                .orElseThrow(NotFound::new);
    }

    @GetMapping("/kdc/{code}/tim")
    String search(
            @PathVariable String code,
            @RequestParam(name = "q", defaultValue = "") String typed,
            HttpServletRequest request,
            Model model) {
        Place place = places.named(code);
        String words = typed.strip().substring(0, Math.min(LONGEST, typed.strip().length()));
        boolean searches =
                showsNews(place)
                        && !words.isEmpty()
                        && words.chars().noneMatch(Character::isISOControl);
        model.addAttribute("frame", frames.frame(request, "portal.search.title"));
        model.addAttribute("place", place);
        model.addAttribute("words", words);
        model.addAttribute(
                "found",
                searches
                        ? activities.search(place.commune(), place.members(), words, LATEST)
                        : List.of());
        return "portal/SearchPage";
    }

    /** One answer counts one; who gave it is not asked and not kept. */
    @PostMapping("/kdc/{code}/huu-ich")
    String useful(
            @PathVariable String code,
            @RequestParam(name = "trang", defaultValue = "place") String page,
            @RequestParam(name = "co", defaultValue = "") String answer,
            HttpServletRequest request) {
        Place place = places.named(code);
        boolean asked = settings.shows(place.commune(), PublicPart.USEFUL);
        if (!asked || !isPage(place, page) || !answer.matches("co|khong")) {
            throw new NotFound();
        }
        if (!pace.allows(request, "huu-ich", MOST_ANSWERS)) {
            throw new ErrorResponseException(HttpStatus.TOO_MANY_REQUESTS);
        }
        counts.count(
                place,
                page,
                answer.equals("co") ? PageCounts.What.USEFUL : PageCounts.What.USELESS);
        return "redirect:" + place.path() + "?cam-on=1";
    }

    private boolean isPage(Place place, String page) {
        return page.equals("place")
                || (NEWS.matcher(page).matches()
                        && showsNews(place)
                        && activities.isShownAt(
                                UUID.fromString(page.substring(page.indexOf('/') + 1)),
                                place.members()));
    }

    private boolean showsNews(Place place) {
        return settings.shows(place.commune(), PublicPart.NEWS);
    }
}
