package vn.caunoi.reports.cascade.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.reports.cascade.Cascade;
import vn.caunoi.reports.cascade.CascadeDesk;
import vn.caunoi.reports.cascade.web.CascadeViews.Method;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.web.Choice;
import vn.caunoi.web.PageFrame;

/** The ways in which a target can be divided, to choose from. */
@Component
class DivisionMethods {
    private static final String HOUSEHOLDS = "HN01";

    private final Catalogue catalogue;

    DivisionMethods(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<Choice> choices(Cascade cascade, PageFrame frame) {
        if (!cascade.divisible() || cascade.own().isEmpty()) {
            return List.of();
        }
        List<Choice> methods =
                new ArrayList<>(
                        List.of(
                                new Choice(
                                        CascadeView.EQUALLY, frame.text("cascade.method.equally")),
                                new Choice(HOUSEHOLDS, frame.text("cascade.method.households"))));
        catalogue.all().stream()
                .filter(any -> CascadeDesk.isDivisible(any))
                .filter(any -> !any.isPlan() && !any.code().equals(HOUSEHOLDS))
                .map(any ->
                        new Choice(
                                any.code(),
                                frame.text(
                                        "cascade.method.indicator",
                                        CascadeWords.name(any, frame.texts()))))
                .forEach(methods::add);
        return methods;
    }

    /** What the chosen one did. */
    static String said(Method method, PageFrame frame) {
        if (method.code().isEmpty()) {
            return "";
        }
        return method.proposed()
                .map(found ->
                        found.basis()
                                .map(basis -> frame.text("cascade.method.by", basis.code()))
                                .orElseGet(() -> frame.text("cascade.method.equal")))
                .orElseGet(() -> frame.text("cascade.method.none"));
    }
}
