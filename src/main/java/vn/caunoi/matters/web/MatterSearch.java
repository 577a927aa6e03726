package vn.caunoi.matters.web;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.SearchSource;
import vn.caunoi.matters.desk.Callers;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.store.MatterQueries;
import vn.caunoi.matters.store.MatterQueries.Line;
import vn.caunoi.matters.store.MatterQueries.Wanted;
import vn.caunoi.matters.store.StateGroup;
import vn.caunoi.storage.Reach;
import vn.caunoi.web.Texts;
import vn.caunoi.web.VietnameseFormat;

/** Finds open matters by what was said or by their code; never a sealed one, never by sender. */
@Component
@Order(4)
class MatterSearch implements SearchSource {
    private final Callers callers;
    private final MatterQueries queries;

    MatterSearch(Callers callers, MatterQueries queries) {
        this.callers = callers;
        this.queries = queries;
    }

    @Override
    public String titleKey() {
        return "matters.desk.search";
    }

    @Override
    public List<Found> find(Scope scope, String words, int most, Texts.Reader texts) {
        return words.isBlank() || scope.readable().equals(Reach.NOTHING)
                ? List.of()
                : queries
                        .page(
                                scope,
                                callers.person(scope).bars(),
                                wanted(words),
                                Optional.empty(),
                                most)
                        .stream()
                        .map(line -> found(line, texts))
                        .toList();
    }

    private static Wanted wanted(String words) {
        Wanted all = Wanted.all(StateGroup.OPEN);
        return new Wanted(
                all.group(), all.kind(), all.topic(), all.area(), all.body(), all.handler(), words);
    }

    private static Found found(Line line, Texts.Reader texts) {
        Matter matter = line.matter();
        return new Found(
                line.words().map(MatterLines::shortened).orElse(matter.code()),
                matter.code()
                        + ", "
                        + texts.get(matter.state().key())
                        + ", "
                        + new VietnameseFormat(texts).date(matter.raisedOn()),
                MatterPaths.of(matter.id()));
    }
}
