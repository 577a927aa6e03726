package vn.caunoi.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;

/** Writes papers as Word files in the layout that their commune wants. */
@Component
public class CommunePapers {
    private final PaperTemplates templates;
    private final WordPapers builtIn;
    private final ScopedTransactions transactions;

    CommunePapers(PaperTemplates templates, WordPapers builtIn, ScopedTransactions transactions) {
        this.templates = templates;
        this.builtIn = builtIn;
        this.transactions = transactions;
    }

    /**
     * Writes a .docx by the commune's own template, else by the built-in; the stream stays open.
     */
    public void write(UnitId commune, AdministrativePaper paper, OutputStream out)
            throws IOException {
        Optional<byte[]> own = template(commune, paper);
        if (own.isPresent()) {
            TemplatePaper.write(own.get(), paper, out);
        } else {
            builtIn.write(paper, out);
        }
    }

    /** A layout tells nothing of anybody: heads of areas use it without reaching their commune. */
    private Optional<byte[]> template(UnitId commune, AdministrativePaper paper) {
        Reach layout = new Reach(false, Set.of(commune.value()), Set.of());
        return PaperType.named(paper.type())
                .flatMap(type -> transactions.read(layout, () -> templates.own(commune, type)));
    }
}
