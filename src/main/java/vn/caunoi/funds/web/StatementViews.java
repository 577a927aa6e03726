package vn.caunoi.funds.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.Period;
import vn.caunoi.funds.desk.NamedGifts;
import vn.caunoi.funds.desk.NamedGifts.Named;
import vn.caunoi.funds.model.Statement;
import vn.caunoi.funds.model.Statement.Share;
import vn.caunoi.reports.PeriodTitles;
import vn.caunoi.web.PageFrame;

/** Puts a statement into words. */
@Component
class StatementViews {
    private final NamedGifts names;

    StatementViews(NamedGifts names) {
        this.names = names;
    }

    StatementView of(
            String commune,
            String fund,
            Period period,
            Statement sheet,
            Optional<LocalDate> published,
            PageFrame frame) {
        return new StatementView(
                commune,
                FundWords.fund(frame.texts(), fund),
                PeriodTitles.title(frame.texts(), period),
                frame.text("funds.statement.until", frame.format().date(sheet.lastDay())),
                frame.format().money(sheet.opening()),
                frame.format().money(sheet.receipts()),
                frame.format().money(sheet.payments()),
                frame.format().money(sheet.closing()),
                sheet.receiptsByArea().stream()
                        .map(share -> new Fact(share.of(), frame.format().money(share.amount())))
                        .toList(),
                purposes(sheet.receiptsByPurpose(), frame),
                purposes(sheet.paymentsByPurpose(), frame),
                gifts(sheet, frame),
                published.map(
                        day -> frame.text("funds.statement.published", frame.format().date(day))));
    }

    private static List<Fact> purposes(List<Share> shares, PageFrame frame) {
        return shares.stream()
                .map(share ->
                        new Fact(
                                share.of().isEmpty()
                                        ? frame.text("funds.statement.no-purpose")
                                        : FundWords.purpose(frame.texts(), share.of()),
                                frame.format().money(share.amount())))
                .toList();
    }

    private List<Fact> gifts(Statement sheet, PageFrame frame) {
        List<Named> named = names.of(sheet);
        List<Fact> gifts = new ArrayList<>();
        for (Named gift : named) {
            gifts.add(new Fact(gift.name(), frame.format().money(gift.amount())));
        }
        long others = sheet.receipts() - named.stream().mapToLong(Named::amount).sum();
        if (others > 0) {
            gifts.add(
                    new Fact(
                            frame.text("funds.statement.benefactors"),
                            frame.format().money(others)));
        }
        return gifts;
    }
}
