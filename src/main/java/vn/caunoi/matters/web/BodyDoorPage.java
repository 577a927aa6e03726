package vn.caunoi.matters.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Posts;
import vn.caunoi.access.Scope;
import vn.caunoi.matters.desk.Answerers;
import vn.caunoi.matters.desk.FrontLine;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.SourcePace;

/**
 * The two doors of a body: its signed link, and the account of who answers for it. The Front above
 * comes by the second.
 */
@Controller
class BodyDoorPage {
    private static final String OWN = DoorPages.OWN;
    private static final String SAY = "/y-kien-cong-khai";

    /** Of one source in a minute; who opens an old link again and again is told the same. */
    private static final int MOST_GUESSES = 20;

    private final Answerers answerers;
    private final FrontLine front;
    private final Posts posts;
    private final DoorPages pages;
    private final SourcePace pace;

    BodyDoorPage(
            Answerers answerers, FrontLine front, Posts posts, DoorPages pages, SourcePace pace) {
        this.answerers = answerers;
        this.front = front;
        this.posts = posts;
        this.pages = pages;
        this.pace = pace;
    }

    @GetMapping("/tra-loi/{token}")
    ModelAndView linked(
            HttpServletRequest request, HttpServletResponse response, @PathVariable String token) {
        return through(request, response, token, at -> pages.list(request, List.of(at)));
    }

    @GetMapping("/tra-loi/{token}/{id}")
    ModelAndView linkedSheet(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String token,
            @PathVariable UUID id) {
        return through(request, response, token, at -> pages.sheet(request, at, id));
    }

    @PostMapping("/tra-loi/{token}" + SAY)
    ModelAndView linkedSay(
            HttpServletRequest request, HttpServletResponse response, @PathVariable String token) {
        return through(request, response, token, at -> pages.say(request, at));
    }

    @PostMapping("/tra-loi/{token}/{id}/{act}")
    ModelAndView linkedAct(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String token,
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file) {
        return through(request, response, token, at -> pages.act(request, at, id, act, file));
    }

    /** The address is the key to the door: it goes nowhere else and is kept by nobody. */
    private ModelAndView through(
            HttpServletRequest request,
            HttpServletResponse response,
            String token,
            Function<DoorPages.At, ModelAndView> page) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
        Optional<DoorPages.At> at =
                answerers
                        .byLink(token)
                        .map(who -> {
                            String path = "/tra-loi/" + token;
                            return new DoorPages.At(who, path, true, path);
                        });
        if (at.isEmpty() && !pace.allows(request, "tra-loi", MOST_GUESSES)) {
            throw new ErrorResponseException(HttpStatus.TOO_MANY_REQUESTS);
        }
        return at.map(page).orElseGet(() -> pages.gone(request));
    }

    /** Whose account was not yet given a body reads whom to ask. */
    @GetMapping(OWN)
    ModelAndView own(HttpServletRequest request, Scope scope) {
        return pages.list(request, doors(scope));
    }

    @GetMapping(OWN + "/{body}/{id}")
    ModelAndView ownSheet(
            HttpServletRequest request,
            Scope scope,
            @PathVariable UUID body,
            @PathVariable UUID id) {
        return pages.sheet(request, doorOrFront(scope, body), id);
    }

    @PostMapping(OWN + "/{body}" + SAY)
    ModelAndView ownSay(HttpServletRequest request, Scope scope, @PathVariable UUID body) {
        return pages.say(request, door(scope, body));
    }

    @PostMapping(OWN + "/{body}/{id}/{act}")
    ModelAndView ownAct(
            HttpServletRequest request,
            Scope scope,
            @PathVariable UUID body,
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file) {
        return pages.act(request, doorOrFront(scope, body), id, act, file);
    }

    private List<DoorPages.At> doors(Scope scope) {
        List<DoorPages.At> doors =
                answerers.byAccount(scope).stream().map(who -> at(who, OWN)).toList();
        if (doors.isEmpty() && !posts.answers(scope.account())) {
            throw new NotFound();
        }
        return doors;
    }

    private static DoorPages.At at(Answerers.Answerer who, String list) {
        return new DoorPages.At(who, OWN + "/" + who.body().id(), false, list);
    }

    private DoorPages.At door(Scope scope, UUID body) {
        return doors(scope).stream()
                .filter(at -> at.who().body().id().equals(body))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Also of the Front at which somebody serves, with what those below passed up to it. */
    private DoorPages.At doorOrFront(Scope scope, UUID body) {
        return front.answerer(scope, body)
                .map(who -> at(who, FrontPage.PATH))
                .orElseGet(() -> door(scope, body));
    }
}
