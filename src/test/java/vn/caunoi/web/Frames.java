package vn.caunoi.web;

import java.util.List;
import java.util.Optional;

/** Frames for tests of templates, without a request. */
public final class Frames {
    private Frames() {}

    /** A page of a signed-in officer. */
    public static PageFrame officer(String title) {
        return of(
                title,
                Optional.of(new Viewer("Nguyễn Thu Hà", "Ủy ban MTTQ Việt Nam phường Tân Lập")),
                List.of(
                        new NavItem("Bàn làm việc", "/", true),
                        new NavItem("Ý kiến, kiến nghị", "/kien-nghi", false),
                        new NavItem("Hội nghị", "/hoi-nghi", false)),
                Display.USUAL);
    }

    /** A page that anybody may read. */
    public static PageFrame anybody(String title) {
        return of(title, Optional.empty(), List.of(), Display.USUAL);
    }

    static PageFrame of(
            String title, Optional<Viewer> viewer, List<NavItem> items, Display display) {
        var texts = new Texts().in(Texts.VIETNAMESE);
        return new PageFrame(
                texts,
                new VietnameseFormat(texts),
                title,
                viewer,
                items,
                display,
                Optional.of(new Csrf("_csrf", "token")),
                "/",
                "4217",
                Optional.empty(),
                false,
                List.of());
    }
}
