package vn.caunoi.reports.cascade.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Unit;
import vn.caunoi.reports.board.FigureText;
import vn.caunoi.reports.board.Typists;
import vn.caunoi.reports.cascade.Cascade;
import vn.caunoi.reports.cascade.TargetPlace;
import vn.caunoi.reports.cascade.Weights.Proposed;
import vn.caunoi.reports.cascade.model.TargetTime;
import vn.caunoi.reports.cascade.store.CascadeTargets.Row;
import vn.caunoi.reports.cascade.store.CascadeTargets.State;
import vn.caunoi.reports.cascade.web.CascadeView.Box;
import vn.caunoi.reports.cascade.web.CascadeView.Change;
import vn.caunoi.reports.cascade.web.CascadeView.Rung;
import vn.caunoi.reports.cascade.web.CascadeView.Years;
import vn.caunoi.reports.model.Indicator;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.Tone;

/** Makes the view of one target. */
@Component
class CascadeViews {
    private final CascadeWords words;
    private final Typists typists;
    private final DivisionMethods methods;
    private final ProposalViews proposals;

    CascadeViews(
            CascadeWords words, Typists typists, DivisionMethods methods, ProposalViews proposals) {
        this.words = words;
        this.typists = typists;
        this.methods = methods;
        this.proposals = proposals;
    }

    /**
     * How the boxes are filled.
     *
     * @param code of the method; "" for by hand
     * @param proposed empty where it gave nothing
     */
    record Method(String code, Optional<Proposed> proposed) {
        static final Method BY_HAND = new Method("", Optional.empty());
    }

    static String field(Unit unit) {
        return "so-" + unit.code();
    }

    static String field(TargetTime.Year year) {
        return "nam-" + year.code();
    }

    CascadeView of(Scope scope, Cascade cascade, Method method, Sent sent, PageFrame frame) {
        TargetPlace place = cascade.place();
        Indicator indicator = cascade.indicator();
        boolean reads = scope.mayRead(place.commune(), place.id());
        CascadeWords.Progress progress =
                CascadeWords.progress(cascade.whole().target(), cascade.live(), indicator, frame);
        boolean adds = cascade.divisible() && !cascade.below().isEmpty();
        Map<UUID, String> names = names(cascade);
        return new CascadeView(
                CascadePaths.target(place.unit(), place.time(), indicator),
                box(field(place.unit()), place.unit().name(), cascade.own(), sent, frame),
                place.writable(),
                place.writable() && !cascade.isGiven(),
                cascade.own()
                        .filter(row -> row.giver().isPresent())
                        .map(row -> given(row, place, names, reads, frame))
                        .orElse(""),
                progress.percent(),
                progress.text(),
                adds ? CascadeWords.shown(cascade.whole().given(), indicator, frame) : "",
                adds ? left(cascade, frame) : "",
                tone(cascade),
                cascade.below().stream()
                        .map(rung -> rung(rung, cascade, method, sent, frame))
                        .toList(),
                years(cascade, sent, frame),
                methods.choices(cascade, frame),
                method.code(),
                DivisionMethods.said(method, frame),
                place.writable() && cascade.isGiven() && !isAsking(cascade),
                reads ? proposals.of(cascade, frame) : List.of(),
                reads ? history(cascade, names, frame) : List.of(),
                sent.form().getOrDefault(CascadeView.REASON, ""),
                sent.errors(),
                sent.conflict());
    }

    private static boolean isAsking(Cascade cascade) {
        return cascade.proposals().stream()
                .anyMatch(proposal ->
                        proposal.unit().equals(cascade.place().id())
                                && proposal.decision().isEmpty());
    }

    private static String left(Cascade cascade, PageFrame frame) {
        return cascade.whole()
                .left()
                .map(rest ->
                        frame.text(
                                rest.signum() < 0 ? "cascade.over" : "cascade.left",
                                CascadeWords.shown(rest.abs(), cascade.indicator(), frame)))
                .orElse("");
    }

    private static Tone tone(Cascade cascade) {
        int sign = cascade.whole().left().map(BigDecimal::signum).orElse(0);
        return sign < 0 ? Tone.LATE : sign > 0 ? Tone.SOON : Tone.DONE;
    }

    private static Box box(
            String field, String label, Optional<Row> row, Sent sent, PageFrame frame) {
        return new Box(
                field,
                label,
                sent.text(field, row.map(one -> written(one.value(), frame)).orElse("")),
                sent.version(field, row.map(Row::version).orElse(0)),
                sent.errors().on(field));
    }

    static String written(BigDecimal value, PageFrame frame) {
        return new FigureText(frame.texts()).write(value.stripTrailingZeros());
    }

    private Rung rung(
            Cascade.Rung rung, Cascade cascade, Method method, Sent sent, PageFrame frame) {
        Unit unit = rung.unit();
        TargetPlace place = cascade.place();
        Indicator indicator = cascade.indicator();
        Box standing = box(field(unit), unit.name(), rung.share(), sent, frame);
        Box box =
                method.proposed()
                        .flatMap(found -> Optional.ofNullable(found.shares().get(unit.id())))
                        .map(share ->
                                new Box(
                                        standing.field(),
                                        standing.label(),
                                        written(share, frame),
                                        standing.version(),
                                        standing.error()))
                        .orElse(standing);
        return new Rung(
                unit.name(),
                CascadePaths.target(unit, place.time(), indicator),
                box,
                rung.share()
                        .map(row -> CascadeWords.number(row.value(), indicator, frame))
                        .orElse(""),
                rung.share().map(row -> source(row, place, frame)).orElse(""),
                rung.live().map(value -> CascadeWords.number(value, indicator, frame)).orElse(""),
                CascadeWords.percent(rung.live(), rung.share().map(Row::value), frame),
                cascade.divisible() && rung.further().signum() > 0
                        ? CascadeWords.number(rung.further(), indicator, frame)
                        : "");
    }

    private String source(Row row, TargetPlace place, PageFrame frame) {
        return row.giver()
                .map(giver -> frame.text("cascade.source.given", words.unit(giver, place)))
                .orElseGet(() -> frame.text("cascade.source.own"));
    }

    private String given(
            Row row, TargetPlace place, Map<UUID, String> names, boolean reads, PageFrame frame) {
        String giver = row.giver().map(unit -> words.unit(unit, place)).orElse("");
        String day = Typists.day(frame, row.at());
        Optional<String> name =
                row.act().flatMap(act -> Optional.ofNullable(names.get(act))).filter(any -> reads);
        String said =
                name.map(who -> frame.text("cascade.given-by-person", giver, who, day))
                        .orElseGet(() -> frame.text("cascade.given-by", giver, day));
        return row.reason()
                .filter(any -> reads)
                .map(reason -> frame.text("cascade.with-reason", said, reason))
                .orElse(said);
    }

    private static Years years(Cascade cascade, Sent sent, PageFrame frame) {
        TargetPlace place = cascade.place();
        if (!(place.time() instanceof TargetTime.Term)) {
            return new Years(List.of(), "", false);
        }
        BigDecimal sum =
                cascade.years().values().stream()
                        .map(Row::value)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Years(
                place.time().years().stream()
                        .map(year ->
                                box(
                                        field(year),
                                        frame.text("cascade.year", year.code()),
                                        Optional.ofNullable(cascade.years().get(year.year())),
                                        sent,
                                        frame))
                        .toList(),
                cascade.divisible() && sum.signum() > 0
                        ? CascadeWords.shown(sum, cascade.indicator(), frame)
                        : "",
                place.writable());
    }

    private Map<UUID, String> names(Cascade cascade) {
        return typists.names(
                Stream.concat(
                                cascade.history().stream().flatMap(state -> state.act().stream()),
                                cascade.own().stream().flatMap(row -> row.act().stream()))
                        .distinct()
                        .toList());
    }

    private List<Change> history(Cascade cascade, Map<UUID, String> names, PageFrame frame) {
        TargetPlace place = cascade.place();
        return cascade.history().stream()
                .map(state ->
                        new Change(
                                words.unit(state.unit(), place),
                                what(state, cascade, frame),
                                Typists.said(
                                        frame,
                                        state.at(),
                                        state.act()
                                                .flatMap(act ->
                                                        Optional.ofNullable(names.get(act)))),
                                state.reason().orElse("")))
                .toList();
    }

    private String what(State state, Cascade cascade, PageFrame frame) {
        String value = CascadeWords.shown(state.value(), cascade.indicator(), frame);
        if (state.withdrawn()) {
            return frame.text("cascade.history.withdrawn", value);
        }
        return state.giver()
                .map(giver ->
                        frame.text(
                                "cascade.history.given", words.unit(giver, cascade.place()), value))
                .orElseGet(() -> frame.text("cascade.history.set", value));
    }
}
