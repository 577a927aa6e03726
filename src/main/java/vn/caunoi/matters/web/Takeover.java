package vn.caunoi.matters.web;

import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.matters.model.Bars;
import vn.caunoi.matters.store.Handler;
import vn.caunoi.matters.store.MatterQueries;
import vn.caunoi.matters.store.MatterQueries.Wanted;
import vn.caunoi.matters.store.StateGroup;

/**
 * Open matters that were given to an officer who serves no more. What lies on an area's desk needs
 * no such thing: whoever heads the committee next finds it there.
 */
@Component
class Takeover {
    private final MatterUnits units;
    private final Officers officers;
    private final MatterQueries queries;

    Takeover(MatterUnits units, Officers officers, MatterQueries queries) {
        this.units = units;
        this.officers = officers;
        this.queries = queries;
    }

    Handler handler(Scope scope) {
        return new Handler.NoneOf(officers.serving(units.communes(units.own(scope))));
    }

    int count(Scope scope, Bars bars, int most) {
        Wanted all = Wanted.all(StateGroup.OPEN);
        return queries.count(
                scope,
                bars,
                new Wanted(
                        all.group(),
                        all.kind(),
                        all.topic(),
                        all.area(),
                        all.body(),
                        handler(scope),
                        all.words()),
                most);
    }
}
