package vn.caunoi.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** Says who looks at a page and where that person may go; {@code access} knows. */
public interface Navigation {
    /** The entries of the side navigation, in their order. */
    List<NavItem> items(HttpServletRequest request, Texts.Reader texts);

    /** The person signed in, if any. */
    Optional<Viewer> viewer(HttpServletRequest request);

    /** What this person did on the page before, if that is still news. */
    default Optional<DoneAct> done(HttpServletRequest request, Texts.Reader texts) {
        return Optional.empty();
    }
}
