package vn.caunoi.reports.looking.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.Scope;
import vn.caunoi.reports.looking.LookingPaths;
import vn.caunoi.reports.looking.model.Selection;
import vn.caunoi.reports.looking.store.SavedViews;
import vn.caunoi.storage.Reach;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Refusal;

/** A table is kept under a name, or not any more. */
@Controller
class SavedViewPages {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_QUERY = 8_000;

    private final SavedViews views;

    SavedViewPages(SavedViews views) {
        this.views = views;
    }

    @PostMapping(LookingPaths.TABLE + "/luu")
    String keep(
            Scope scope,
            @RequestParam(name = "ten", defaultValue = "") String typed,
            @RequestParam(name = "xem", defaultValue = "") String query) {
        if (scope.totals().equals(Reach.NOTHING)) {
            throw new NotFound();
        }
        String name = typed.replaceAll("\\s+", " ").strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Refusal("looking.refused.name", String.valueOf(LONGEST_NAME));
        }
        Selection selection = Selection.ofQuery(query);
        boolean fits = selection.query().length() <= LONGEST_QUERY;
        if (!fits || !views.keep(scope.account(), name, selection)) {
            throw new Refusal("looking.refused.many", String.valueOf(SavedViews.MOST));
        }
        return "redirect:" + LookingPaths.table(selection);
    }

    @PostMapping(LookingPaths.TABLE + "/luu/{id}/bo")
    String drop(Scope scope, @PathVariable UUID id) {
        if (!views.drop(scope.account(), id)) {
            throw new NotFound();
        }
        return "redirect:" + LookingPaths.TABLE;
    }
}
