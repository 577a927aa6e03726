package vn.caunoi.web;

import java.util.regex.Pattern;

/** A place inside this application, safe to send a browser back to. */
public record LocalPath(String value) {
    // Visible ASCII only: browsers drop tabs and line breaks and read \ as /, so that
    // "/\t/example.org" would leave the house.
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\]]*");

    public LocalPath {
        if (!LOCAL.matcher(value).matches()) {
            throw new IllegalArgumentException("not a path of this application");
        }
    }

    /** The wished path, or the first page when the wish leads elsewhere. */
    public static LocalPath orFirstPage(String wish) {
        return LOCAL.matcher(wish).matches() ? new LocalPath(wish) : new LocalPath("/");
    }
}
