package vn.caunoi.matters.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.Scope;
import vn.caunoi.matters.store.ViewStore;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Refusal;

/** A filter of the inbox is kept under a name, or not any more. */
@Controller
class ViewPages {
    private static final int LONGEST_NAME = 80;

    private final ViewStore views;
    private final MatterUnits units;

    ViewPages(ViewStore views, MatterUnits units) {
        this.views = views;
        this.units = units;
    }

    @PostMapping(InboxFilter.PATH + "/cach-xem")
    String keep(
            Scope scope,
            @RequestParam(name = "ten", defaultValue = "") String typed,
            @RequestParam(name = "xem", defaultValue = "") String query) {
        if (units.own(scope).isEmpty()) {
            throw new NotFound();
        }
        String name = TypedFields.tidy(typed).replace('\n', ' ');
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Refusal("matters.desk.refused.view-name", String.valueOf(LONGEST_NAME));
        }
        InboxFilter filter = InboxFilter.ofQuery(query);
        views.keep(scope.account().value(), name, filter.query());
        return "redirect:" + filter.href();
    }

    @PostMapping(InboxFilter.PATH + "/cach-xem/{id}/bo")
    String drop(Scope scope, @PathVariable UUID id) {
        if (!views.drop(scope.account().value(), id)) {
            throw new NotFound();
        }
        return "redirect:" + InboxFilter.PATH;
    }
}
