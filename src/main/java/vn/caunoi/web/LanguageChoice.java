package vn.caunoi.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Vietnamese, unless the person asked for English; the browser's own wish is not heard. */
@Component("localeResolver")
class LanguageChoice implements LocaleResolver {
    static final String COOKIE = "lang";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return Cookies.value(request, COOKIE)
                .filter(Texts.ENGLISH.getLanguage()::equals)
                .map(chosen -> Texts.ENGLISH)
                .orElse(Texts.VIETNAMESE);
    }

    @Override
    public void setLocale(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is chosen at /hien-thi");
    }
}
