package vn.caunoi.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Makes the frame of a page from the request. */
@Component
public class PageFrames {
    private final Texts texts;
    private final LanguageChoice language;
    private final Supplier<List<Navigation>> navigations;
    private final Supplier<List<GuideIndex>> guides;
    private final Supplier<List<Announcement>> announcements;
    private final PageNumbers numbers;

    PageFrames(
            Texts texts,
            LanguageChoice language,
            ObjectProvider<Navigation> navigations,
            ObjectProvider<GuideIndex> guides,
            ObjectProvider<Announcement> announcements,
            PageNumbers numbers) {
        this.texts = texts;
        this.language = language;
        this.navigations = SingletonSupplier.of(() -> navigations.orderedStream().toList());
        this.guides = SingletonSupplier.of(() -> guides.orderedStream().toList());
        this.announcements = SingletonSupplier.of(() -> announcements.orderedStream().toList());
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
                navigations.get().stream().flatMap(n -> n.viewer(request).stream()).findFirst(),
                navigations.get().stream().flatMap(n -> n.items(request, reader).stream()).toList(),
                Display.of(request),
                csrf(request),
                path(request),
                number,
                navigations.get().stream()
                        .flatMap(n -> n.done(request, reader).stream())
                        .findFirst(),
                guides.get().stream().anyMatch(guide -> guide.covers(request.getRequestURI())),
                announcements.get().stream().flatMap(one -> one.text(reader).stream()).toList());
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
                false,
                List.of());
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
