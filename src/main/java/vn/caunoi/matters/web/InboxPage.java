package vn.caunoi.matters.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Scope;
import vn.caunoi.access.VisibleUnits;
import vn.caunoi.matters.desk.Callers;
import vn.caunoi.matters.model.Bars;
import vn.caunoi.matters.store.BodyStore;
import vn.caunoi.matters.store.Handler;
import vn.caunoi.matters.store.MatterQueries;
import vn.caunoi.matters.store.MatterQueries.After;
import vn.caunoi.matters.store.MatterQueries.Line;
import vn.caunoi.matters.store.MatterQueries.Wanted;
import vn.caunoi.matters.store.StateGroup;
import vn.caunoi.matters.store.ViewStore;
import vn.caunoi.organization.Unit;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.Choice;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/**
 * Ý kiến, kiến nghị của Nhân dân: what came in and how it stands, as far as the person may know.
 */
@Controller
class InboxPage {
    static final int SIZE = 50;

    private static final int MOST_TO_TAKE_OVER = 1_000;

    private final PageFrames frames;
    private final MatterUnits units;
    private final VisibleUnits visible;
    private final Callers callers;
    private final MatterQueries queries;
    private final MatterLines lines;
    private final BodyStore bodies;
    private final ViewStore views;
    private final Officers officers;
    private final EntryPlaces places;
    private final Takeover takeover;
    private final ScopedTransactions transactions;

    InboxPage(
            PageFrames frames,
            MatterUnits units,
            VisibleUnits visible,
            Callers callers,
            MatterQueries queries,
            MatterLines lines,
            BodyStore bodies,
            ViewStore views,
            Officers officers,
            EntryPlaces places,
            Takeover takeover,
            ScopedTransactions transactions) {
        this.frames = frames;
        this.units = units;
        this.visible = visible;
        this.callers = callers;
        this.queries = queries;
        this.lines = lines;
        this.bodies = bodies;
        this.views = views;
        this.officers = officers;
        this.places = places;
        this.takeover = takeover;
        this.transactions = transactions;
    }

    @GetMapping(InboxFilter.PATH)
    ModelAndView show(
            HttpServletRequest request, Scope scope, @RequestParam Map<String, String> fields) {
        InboxFilter filter = InboxFilter.of(fields);
        List<Unit> own = units.own(scope);
        if (own.isEmpty()) {
            throw new NotFound();
        }
        PageFrame frame = frames.frame(request, "matters.desk.inbox.title");
        Bars bars = callers.person(scope).bars();
        Optional<After> after = InboxFilter.place(fields.getOrDefault("sau", ""));
        List<Line> found = queries.page(scope, bars, wanted(scope, filter), after, SIZE + 1);
        List<Line> shown = found.subList(0, Math.min(SIZE, found.size()));
        boolean keeps = scope.keepsACommune() && !scope.writable().everything();
        Map<String, Object> model = new HashMap<>();
        model.put("frame", frame);
        model.put("filter", filter);
        model.put("query", filter.query());
        model.put("groups", List.of(StateGroup.values()));
        model.put("lines", lines.of(shown, frame));
        model.put("first", after.isPresent() ? filter.href() : "");
        model.put("next", found.size() > SIZE ? filter.href(last(shown)) : "");
        model.put("kinds", MatterTopics.kinds(frame.texts()));
        model.put("topics", MatterTopics.topics(frame.texts()));
        model.put("areas", MatterUnits.choices(units.areas(own)));
        model.put("bodies", bodies(scope, own));
        model.put("views", views.of(scope.account().value()));
        model.put("keeps", keeps);
        model.put("reports", own.stream().anyMatch(unit -> !unit.level().isAboveCommune()));
        model.put("leads", keeps || !scope.approvable().equals(Reach.NOTHING));
        model.put("takeOver", keeps ? takeOver(scope, bars, frame) : "");
        model.put("who", who(frame));
        model.put("left", fields.getOrDefault("sot", ""));
        model.put("mayEnter", places.of(scope).isPresent());
        model.put("officers", keeps ? officers.choices(scope, units.communes(own)) : List.of());
        return new ModelAndView("matters/InboxPage", model);
    }

    /** How many; "" when there is nothing to take over. */
    private String takeOver(Scope scope, Bars bars, PageFrame frame) {
        int count = takeover.count(scope, bars, MOST_TO_TAKE_OVER);
        return count == 0 ? "" : frame.format().integer(count);
    }

    private static List<Choice> who(PageFrame frame) {
        return List.of(
                new Choice(
                        InboxFilter.Who.MYSELF.word(), frame.text("matters.handover.filter.mine")),
                new Choice(
                        InboxFilter.Who.GONE.word(), frame.text("matters.handover.filter.gone")));
    }

    private static After last(List<Line> shown) {
        var last = shown.getLast().matter();
        return new After(last.raisedOn(), last.id());
    }

    private Wanted wanted(Scope scope, InboxFilter filter) {
        return new Wanted(
                filter.group(),
                filter.kind(),
                filter.topic(),
                filter.area().isEmpty()
                        ? Optional.empty()
                        : Optional.of(visible.readable(scope, filter.area()).id()),
                filter.body(),
                switch (filter.who()) {
                    case ANYBODY -> Handler.ANYBODY;
                    case MYSELF -> new Handler.One(scope.account().value());
                    case GONE -> takeover.handler(scope);
                },
                filter.words());
    }

    private List<Choice> bodies(Scope scope, List<Unit> own) {
        return transactions.read(
                scope.readable(),
                () ->
                        units.communes(own).stream()
                                .flatMap(commune -> bodies.of(commune.id()).stream())
                                .map(body -> new Choice(body.id().toString(), body.name()))
                                .toList());
    }
}
