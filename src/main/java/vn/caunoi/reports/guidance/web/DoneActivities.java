package vn.caunoi.reports.guidance.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.LifeSource;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Unit;
import vn.caunoi.reports.guidance.store.Receipt.Activity;
import vn.caunoi.web.Choice;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.Texts;

/** The latest activities of a unit, of which one may show what was done. */
@Component
class DoneActivities {
    private static final String ACTIVITIES = "/hoat-dong/";
    private static final int MOST = 10;

    private final List<LifeSource> sources;

    DoneActivities(List<LifeSource> sources) {
        this.sources = List.copyOf(sources);
    }

    List<Choice> choices(Scope scope, Unit unit, PageFrame frame) {
        return moments(scope, unit, frame.texts())
                .map(moment ->
                        new Choice(
                                moment.href().orElseThrow(),
                                frame.text(
                                        "guidance.done.activity.choice",
                                        frame.format().date(moment.day()),
                                        moment.text())))
                .toList();
    }

    /** The one that was chosen; empty when it is none of those offered. */
    Optional<Activity> chosen(Scope scope, Unit unit, String href, Texts.Reader texts) {
        return moments(scope, unit, texts)
                .filter(moment -> moment.href().filter(href::equals).isPresent())
                .findFirst()
                .map(moment -> new Activity(href, moment.text()));
    }

    private Stream<LifeSource.Moment> moments(Scope scope, Unit unit, Texts.Reader texts) {
        return sources.stream()
                .flatMap(source -> source.of(scope, unit.id(), MOST, texts).stream())
                .filter(moment ->
                        moment.href().filter(path -> path.startsWith(ACTIVITIES)).isPresent());
    }
}
