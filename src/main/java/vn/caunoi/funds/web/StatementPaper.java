package vn.caunoi.funds.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Role;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Signers;
import vn.caunoi.funds.store.PublicationStore.Publication;
import vn.caunoi.organization.Unit;
import vn.caunoi.papers.AdministrativePaper;
import vn.caunoi.papers.Issuer;
import vn.caunoi.papers.PaperRules;
import vn.caunoi.papers.Part;
import vn.caunoi.papers.PlaceOfIssue;
import vn.caunoi.papers.Signatory;
import vn.caunoi.web.Texts;

/** A published statement as a paper to hang up, signed like every other. */
@Component
class StatementPaper {
    private final StatementViews views;
    private final PaperRules rules;
    private final Signers signers;
    private final Texts.Reader texts;

    StatementPaper(StatementViews views, PaperRules rules, Signers signers, Texts texts) {
        this.views = views;
        this.rules = rules;
        this.signers = signers;
        this.texts = texts.in(Texts.VIETNAMESE);
    }

    AdministrativePaper of(Scope scope, Unit commune, Publication published) {
        StatementView sheet =
                views.of(
                        commune.name(),
                        published.fund(),
                        published.period(),
                        published.statement(),
                        Optional.of(published.publishedOn()),
                        texts);
        return new AdministrativePaper(
                Issuer.standingCommittee(commune),
                "",
                Optional.empty(),
                PlaceOfIssue.of(commune),
                published.publishedOn(),
                texts.get("funds.paper.type"),
                texts.get("funds.paper.subject", sheet.fund(), sheet.period()),
                parts(sheet),
                rules.signature(
                        Signatory.CHAIR,
                        published.publishedOn(),
                        signers.name(scope, Role.CHAIR, commune, published.publishedOn())),
                List.of(),
                Optional.empty());
    }

    private List<Part> parts(StatementView sheet) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Paragraph(sheet.until() + "."));
        table(
                parts,
                "",
                "funds.paper.what",
                List.of(
                        fact("funds.statement.opening", sheet.opening()),
                        fact("funds.statement.receipts", sheet.receipts()),
                        fact("funds.statement.payments", sheet.payments()),
                        fact("funds.statement.closing", sheet.closing())));
        table(parts, "funds.statement.by-area", "funds.form.unit.from", sheet.receiptsByArea());
        table(
                parts,
                "funds.statement.receipts-by-purpose",
                "funds.form.purpose",
                sheet.receiptsByPurpose());
        table(
                parts,
                "funds.statement.payments-by-purpose",
                "funds.form.purpose",
                sheet.paymentsByPurpose());
        table(parts, "funds.statement.gifts", "funds.form.giver", sheet.gifts());
        return parts;
    }

    private Fact fact(String key, String value) {
        return new Fact(texts.get(key), value);
    }

    private void table(List<Part> parts, String title, String column, List<Fact> rows) {
        if (rows.isEmpty()) {
            return;
        }
        if (!title.isEmpty()) {
            parts.add(new Part.Heading(2, texts.get(title)));
        }
        parts.add(
                new Part.FigureTable(
                        List.of(texts.get(column), texts.get("funds.form.amount")),
                        rows.stream().map(row -> List.of(row.label(), row.value())).toList()));
    }
}
