package vn.caunoi.funds;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.funds.PublicStatement.Part;
import vn.caunoi.funds.desk.NamedGifts;
import vn.caunoi.funds.desk.Statements;
import vn.caunoi.funds.model.Statement;
import vn.caunoi.funds.store.PublicationStore.Publication;
import vn.caunoi.organization.UnitId;

/**
 * What a commune published of its funds, for everybody to read. A later publication of the same
 * period takes the place of an earlier one; what was not published is not here.
 */
@Component
public class PublicStatements {
    private static final Comparator<Publication> LATEST_PERIOD_FIRST =
            Comparator.comparing((Publication published) -> published.statement().lastDay())
                    .thenComparing(published -> published.period().from())
                    .reversed();

    private final Statements statements;
    private final NamedGifts names;

    PublicStatements(Statements statements, NamedGifts names) {
        this.statements = statements;
        this.names = names;
    }

    /** The statement that reaches farthest, of the fund with this code word. */
    public Optional<PublicStatement> latest(UnitId commune, String fund) {
        return valid(commune).stream()
                .filter(published -> published.fund().equals(fund))
                .findFirst()
                .map(this::statement);
    }

    /** All statements that hold, of all funds, the latest period first. */
    public List<PublicStatement> all(UnitId commune) {
        return valid(commune).stream().map(this::statement).toList();
    }

    private List<Publication> valid(UnitId commune) {
        return statements.published(commune).stream()
                .collect(
                        Collectors.toMap(
                                published -> Map.entry(published.fund(), published.period()),
                                Function.identity(),
                                (later, replaced) -> later))
                .values()
                .stream()
                .sorted(LATEST_PERIOD_FIRST)
                .toList();
    }

    private PublicStatement statement(Publication published) {
        Statement sheet = published.statement();
        return new PublicStatement(
                published.id(),
                published.fund(),
                published.period().code(),
                sheet.firstDay(),
                sheet.lastDay(),
                published.publishedOn(),
                sheet.opening(),
                sheet.receipts(),
                sheet.payments(),
                sheet.closing(),
                parts(sheet.receiptsByArea()),
                parts(sheet.paymentsByPurpose()),
                names.of(sheet).stream()
                        .map(gift -> new Part(gift.name(), gift.amount()))
                        .toList());
    }

    private static List<Part> parts(List<Statement.Share> shares) {
        return shares.stream().map(share -> new Part(share.of(), share.amount())).toList();
    }
}
