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
import vn.caunoi.web.Texts;
import vn.caunoi.web.VietnameseFormat;

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
            Texts.Reader texts) {
        VietnameseFormat format = new VietnameseFormat(texts);
        return new StatementView(
                commune,
                FundWords.fund(texts, fund),
                PeriodTitles.title(texts, period),
                texts.get("funds.statement.until", format.date(sheet.lastDay())),
                format.money(sheet.opening()),
                format.money(sheet.receipts()),
                format.money(sheet.payments()),
                format.money(sheet.closing()),
                sheet.receiptsByArea().stream()
                        .map(share -> new Fact(share.of(), format.money(share.amount())))
                        .toList(),
                purposes(sheet.receiptsByPurpose(), texts),
                purposes(sheet.paymentsByPurpose(), texts),
                gifts(sheet, texts),
                published.map(day -> texts.get("funds.statement.published", format.date(day))));
    }

    /** Where no part has a purpose there is nothing to tell. */
    private static List<Fact> purposes(List<Share> shares, Texts.Reader texts) {
        VietnameseFormat format = new VietnameseFormat(texts);
        if (shares.stream().allMatch(share -> share.of().isEmpty())) {
            return List.of();
        }
        return shares.stream()
                .map(share ->
                        new Fact(
                                share.of().isEmpty()
                                        ? texts.get("funds.statement.no-purpose")
                                        : FundWords.purpose(texts, share.of()),
                                format.money(share.amount())))
                .toList();
    }

    private List<Fact> gifts(Statement sheet, Texts.Reader texts) {
        VietnameseFormat format = new VietnameseFormat(texts);
        List<Named> named = names.of(sheet);
        List<Fact> gifts = new ArrayList<>();
        for (Named gift : named) {
            gifts.add(new Fact(gift.name(), format.money(gift.amount())));
        }
        long others = sheet.receipts() - named.stream().mapToLong(Named::amount).sum();
        if (others > 0) {
            gifts.add(new Fact(texts.get("funds.statement.benefactors"), format.money(others)));
        }
        return gifts;
    }
}
