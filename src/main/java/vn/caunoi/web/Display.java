package vn.caunoi.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * How large and how strong a person wants the page.
 *
 * @param textSize 0 usual, 1 larger, 2 largest
 */
public record Display(int textSize, boolean highContrast) {
    /** What everybody gets who never asked for anything else. */
    public static final Display USUAL = new Display(0, false);

    static final String PATH = "/hien-thi";
    static final String TEXT_COOKIE = "chu";
    static final String CONTRAST_COOKIE = "tuongphan";

    public Display {
        textSize = Math.clamp(textSize, 0, 2);
    }

    static Display of(HttpServletRequest request) {
        return USUAL.withTextSize(Cookies.value(request, TEXT_COOKIE).orElse(""))
                .withContrast(Cookies.value(request, CONTRAST_COOKIE).orElse(""));
    }

    Display withTextSize(String asked) {
        return asked.matches("[0-2]") ? new Display(Integer.parseInt(asked), highContrast) : this;
    }

    Display withContrast(String asked) {
        return asked.matches("[01]") ? new Display(textSize, asked.equals("1")) : this;
    }

    /** One step smaller, down to the usual size. */
    public Display smaller() {
        return new Display(textSize - 1, highContrast);
    }

    /** The usual size. */
    public Display usualSize() {
        return new Display(0, highContrast);
    }

    /** One step larger. */
    public Display larger() {
        return new Display(textSize + 1, highContrast);
    }

    /** Strong contrast on or off. */
    public Display otherContrast() {
        return new Display(textSize, !highContrast);
    }

    /** Where a link goes that keeps this choice and comes back to a page. */
    public String href(String path) {
        return PATH + "?chu=" + textSize + "&tuong-phan=" + contrast() + back(path);
    }

    String contrast() {
        return highContrast ? "1" : "0";
    }

    /** Where a link goes that changes the language and comes back to a page. */
    public static String languageHref(String language, String path) {
        return PATH + "?lang=" + language + back(path);
    }

    private static String back(String path) {
        return "&ve=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
