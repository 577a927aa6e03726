package vn.caunoi.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.HandlerInterceptor;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.web.Refusal;

/** Keeps and gives back what is typed into forms; a form that was taken needs no draft. */
@Controller
class DraftController implements HandlerInterceptor {
    static final String PLACE = "_noi";
    private static final int LONGEST_PLACE = 200;
    private static final int MOST_FIELDS = 2_000;

    private final Drafts drafts;
    private final RequestScope requestScope;
    private final JsonMapper json;

    DraftController(Drafts drafts, RequestScope requestScope, JsonMapper json) {
        this.drafts = drafts;
        this.requestScope = requestScope;
        this.json = json;
    }

    @PostMapping("/ban-nhap")
    ResponseEntity<Void> keep(
            SignedIn person, @RequestParam(PLACE) String place, HttpServletRequest request) {
        Map<String, List<String>> fields = new TreeMap<>();
        request.getParameterMap()
                .forEach((name, values) -> {
                    if (!name.startsWith("_")) {
                        fields.put(name, Arrays.asList(values));
                    }
                });
        if (place.isBlank() || place.length() > LONGEST_PLACE || fields.size() > MOST_FIELDS) {
            throw new Refusal("access.draft.too-large");
        }
        drafts.keep(person.account(), place, json.writeValueAsBytes(fields));
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/ban-nhap")
    ResponseEntity<byte[]> find(SignedIn person, @RequestParam(PLACE) String place) {
        return drafts.find(person.account(), place)
                .map(fields ->
                        ResponseEntity.ok()
                                .cacheControl(CacheControl.noStore())
                                .contentType(MediaType.APPLICATION_JSON)
                                .body(fields))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PostMapping("/ban-nhap/bo")
    ResponseEntity<Void> drop(SignedIn person, @RequestParam(PLACE) String place) {
        drafts.drop(person.account(), place);
        return ResponseEntity.noContent().build();
    }

    /** A form that leads on to another page has been taken. */
    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @org.jspecify.annotations.Nullable Exception failure) {
        boolean taken =
                request.getMethod().equals("POST")
                        && HttpStatus.valueOf(response.getStatus()).is3xxRedirection();
        if (taken) {
            Optional.ofNullable(request.getParameter(PLACE))
                    .ifPresent(place ->
                            requestScope
                                    .signedIn()
                                    .ifPresent(person -> drafts.drop(person.account(), place)));
        }
    }
}
