package vn.caunoi.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The bar "A- A A+ · Tăng tương phản": plain links, so that it works without JavaScript. */
@Controller
class DisplayController {

    @GetMapping(Display.PATH)
    ResponseEntity<Void> choose(
            HttpServletRequest request,
            @RequestParam(name = "chu", defaultValue = "") String textSize,
            @RequestParam(name = "tuong-phan", defaultValue = "") String contrast,
            @RequestParam(name = "lang", defaultValue = "") String language,
            @RequestParam(name = "ve", defaultValue = "/") String back) {
        var chosen = Display.of(request).withTextSize(textSize).withContrast(contrast);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, LocalPath.orFirstPage(back).value())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.SET_COOKIE,
                        Stream.concat(
                                        cookies(request, chosen),
                                        Stream.of(language)
                                                .filter(l -> l.matches("vi|en"))
                                                .map(l -> languageCookie(request, l)))
                                .map(ResponseCookie::toString)
                                .toArray(String[]::new))
                .build();
    }

    private static Stream<ResponseCookie> cookies(HttpServletRequest request, Display chosen) {
        var size = String.valueOf(chosen.textSize());
        return Stream.of(
                Cookies.kept(request, Display.TEXT_COOKIE, size, chosen.textSize() == 0),
                Cookies.kept(
                        request,
                        Display.CONTRAST_COOKIE,
                        chosen.contrast(),
                        !chosen.highContrast()));
    }

    private static ResponseCookie languageCookie(HttpServletRequest request, String language) {
        return Cookies.kept(request, LanguageChoice.COOKIE, language, language.equals("vi"));
    }
}
