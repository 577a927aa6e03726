package vn.caunoi.portal;

import java.util.List;
import vn.caunoi.calendar.Period;
import vn.caunoi.funds.PublicStatement;
import vn.caunoi.web.PageFrame;

/** A published statement of a fund in words, the latest of each fund with its parts. */
public record StatementLine(
        String id,
        String fund,
        String period,
        String publishedOn,
        String opening,
        String receipts,
        String payments,
        String closing,
        List<PublicStatement.Part> receiptsByArea,
        List<PublicStatement.Part> paymentsByPurpose) {

    static List<StatementLine> of(List<PublicStatement> statements, PageFrame frame) {
        return statements.stream().map(statement -> of(statement, frame)).toList();
    }

    private static StatementLine of(PublicStatement statement, PageFrame frame) {
        return new StatementLine(
                statement.id().toString(),
                frame.text("vocabulary.fund." + statement.fund()),
                Period.parse(statement.period())
                        .map(period ->
                                frame.text(period.titleKey(), period.titleArguments().toArray()))
                        .orElse(statement.period()),
                frame.format().date(statement.publishedOn()),
                frame.format().money(statement.opening()),
                frame.format().money(statement.receipts()),
                frame.format().money(statement.payments()),
                frame.format().money(statement.closing()),
                statement.receiptsByArea(),
                statement.paymentsByPurpose().stream()
                        .map(part ->
                                new PublicStatement.Part(
                                        part.of().isEmpty()
                                                ? frame.text("portal.fund.other")
                                                : frame.text(
                                                        "vocabulary.fund_purpose." + part.of()),
                                        part.amount()))
                        .toList());
    }
}
