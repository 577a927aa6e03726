package vn.caunoi.papers;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.SearchSource;
import vn.caunoi.web.Texts;
import vn.caunoi.web.VietnameseFormat;

/** Finds papers of the register by number and subject. */
@Component
@Order(5)
class PaperSearch implements SearchSource {
    private final PaperQueries queries;

    PaperSearch(PaperQueries queries) {
        this.queries = queries;
    }

    @Override
    public String titleKey() {
        return "search.papers";
    }

    @Override
    public List<Found> find(Scope scope, String words, int most, Texts.Reader texts) {
        var wish = new PaperQueries.Wish(Optional.empty(), Optional.empty(), words);
        return queries.find(scope, wish, 0, most).stream()
                .map(paper ->
                        new Found(
                                paper.subject(),
                                paper.numberAndSymbol()
                                        + ", "
                                        + new VietnameseFormat(texts).date(paper.issuedOn()),
                                "/van-ban/" + paper.id()))
                .toList();
    }
}
