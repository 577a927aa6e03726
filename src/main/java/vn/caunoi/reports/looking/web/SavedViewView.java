package vn.caunoi.reports.looking.web;

import java.util.List;
import vn.caunoi.reports.looking.LookingPaths;
import vn.caunoi.reports.looking.store.SavedViews.View;

/** A table that is kept under a name. */
public record SavedViewView(String id, String name, String href) {
    static List<SavedViewView> of(List<View> views) {
        return views.stream()
                .map(view ->
                        new SavedViewView(
                                view.id().toString(),
                                view.name(),
                                LookingPaths.table(view.selection())))
                .toList();
    }
}
