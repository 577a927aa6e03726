package vn.caunoi.web;

import java.util.List;
import java.util.Optional;

/**
 * All that the layout needs beside the content of a page.
 *
 * @param path where the page stands, with its query, as a browser wrote it
 * @param guided whether there is guidance for the work of this page
 * @param announcements what every page has to say at its head
 * @param pageNumber the short number by which people on the telephone name this page
 */
public record PageFrame(
        Texts.Reader texts,
        VietnameseFormat format,
        String title,
        Optional<Viewer> viewer,
        List<NavItem> navigation,
        Display display,
        Optional<Csrf> csrf,
        String path,
        String pageNumber,
        Optional<DoneAct> done,
        boolean guided,
        List<String> announcements) {

    public PageFrame {
        navigation = List.copyOf(navigation);
        announcements = List.copyOf(announcements);
    }

    /** The same under a title that was found out later. */
    public PageFrame titled(String later) {
        return new PageFrame(
                texts,
                format,
                later,
                viewer,
                navigation,
                display,
                csrf,
                path,
                pageNumber,
                done,
                guided,
                announcements);
    }

    /** A text in the language of the page. */
    public String text(String key, Object... args) {
        return texts.get(key, args);
    }
}
