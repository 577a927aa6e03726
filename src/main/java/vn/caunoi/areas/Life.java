package vn.caunoi.areas;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.access.LifeSource;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.UnitId;
import vn.caunoi.web.Texts;

/** Tells the life of a unit from the records of all modules. */
@Component
class Life {
    private static final int MOST = 30;

    private final List<LifeSource> sources;

    Life(List<LifeSource> sources) {
        this.sources = sources;
    }

    /** The latest moments of whatever kind, newest first. */
    List<LifeSource.Moment> of(Scope scope, UnitId unit, Texts.Reader texts) {
        return sources.stream()
                .flatMap(source -> source.of(scope, unit, MOST, texts).stream())
                .sorted(Comparator.comparing(LifeSource.Moment::day).reversed())
                .limit(MOST)
                .toList();
    }
}
