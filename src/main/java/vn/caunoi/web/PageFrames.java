package vn.caunoi.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the frame of a page from the request. */
@Component
public class PageFrames {
    private final Texts texts;
    private final LanguageChoice language;
    private final ObjectProvider<Navigation> navigations;
    private final ObjectProvider<GuidanceIndex> guides;
    private final PageNumbers numbers;

    PageFrames(
            Texts texts,
            LanguageChoice language,
            ObjectProvider<Navigation> navigations,
            ObjectProvider<GuidanceIndex> guides,
            PageNumbers numbers) {
        this.texts = texts;
        this.language = language;
        this.navigations = navigations;
        this.guides = guides;
        this.numbers = numbers;
    }

    /** The frame of the page that answers this request, with a title from the message files. */
    public PageFrame frame(HttpServletRequest request, String titleKey, Object... args) {
        return full(request, numbers.of(request), texts(request).get(titleKey, args));
    }

    /** The texts in the language of this request, for those who need no whole frame. */
    public Texts.Reader texts(HttpServletRequest request) {
        return texts.in(language.resolveLocale(request));
    }

    /**
     * The frame of an error page. It comes out even when what failed is the question who is signed
     * in.
     */
    PageFrame failure(HttpServletRequest request, HttpStatusCode status, String title) {
        var number = String.valueOf(status.value());
        if (status.is5xxServerError()) {
            return bare(request, number, title);
        }
        try {
            return full(request, number, title);
        } catch (RuntimeException navigationFailed) {
            return bare(request, number, title);
        }
    }

    private PageFrame full(HttpServletRequest request, String number, String title) {
        var reader = texts(request);
        return new PageFrame(
                reader,
                new VietnameseFormat(reader),
                title,
                navigations.orderedStream().flatMap(n -> n.viewer(request).stream()).findFirst(),
                navigations
                        .orderedStream()
                        .flatMap(n -> n.items(request, reader).stream())
                        .toList(),
                Display.of(request),
                csrf(request),
                path(request),
                number,
                navigations
                        .orderedStream()
                        .flatMap(n -> n.done(request, reader).stream())
                        .findFirst(),
                guides.orderedStream().anyMatch(guide -> guide.covers(request.getRequestURI())));
    }

    private PageFrame bare(HttpServletRequest request, String number, String title) {
        var reader = texts(request);
        return new PageFrame(
                reader,
                new VietnameseFormat(reader),
                title,
                Optional.empty(),
                List.of(),
                Display.of(request),
                Optional.empty(),
                path(request),
                number,
                Optional.empty(),
                false);
    }

    private static Optional<Csrf> csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? Optional.of(new Csrf(token))
                : Optional.empty();
    }

    /** In an error dispatch the request itself stands at /error. */
    static String path(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed) {
            return failed;
        }
        return Optional.ofNullable(request.getQueryString())
                .map(query -> request.getRequestURI() + "?" + query)
                .orElse(request.getRequestURI());
    }
}
