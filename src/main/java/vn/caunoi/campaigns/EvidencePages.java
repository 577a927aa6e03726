package vn.caunoi.campaigns;

import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Texts;

/** One picture behind a result: the file itself, and its end. */
@Controller
@RequestMapping(EvidencePages.PATH + "/{id}")
class EvidencePages {
    static final String PATH = ModelsPage.PATH + "/anh";

    private final EvidenceRecords records;
    private final Acts acts;
    private final ScopedTransactions transactions;
    private final Texts texts;

    EvidencePages(
            EvidenceRecords records, Acts acts, ScopedTransactions transactions, Texts texts) {
        this.records = records;
        this.acts = acts;
        this.transactions = transactions;
        this.texts = texts;
    }

    @GetMapping
    ResponseEntity<byte[]> file(
            Scope scope,
            @PathVariable("id") UUID id,
            @RequestParam(name = "nho", defaultValue = "") String small) {
        byte[] content =
                transactions.read(
                        scope.readable(),
                        () ->
                                records.find(id)
                                        .flatMap(one -> records.content(one, !small.isEmpty()))
                                        .orElseThrow(NotFound::new));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "inline")
                .body(content);
    }

    @PostMapping("/bo")
    String remove(Scope scope, @PathVariable("id") UUID id) {
        String reason = texts.in(Texts.VIETNAMESE).get("campaigns.history.evidence-removed");
        return transactions.write(
                scope.writable(),
                () -> {
                    Evidence evidence =
                            records.find(id)
                                    .filter(one -> scope.mayWrite(one.commune(), one.unit()))
                                    .orElseThrow(NotFound::new);
                    records.remove(acts.begin(scope, "model.evidence-removed"), evidence, reason);
                    return "redirect:" + ModelPage.path(evidence.model());
                });
    }
}
