package vn.caunoi.papers.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Units;
import vn.caunoi.papers.CheckedFile;
import vn.caunoi.papers.PaperOrigin;
import vn.caunoi.papers.PaperQueries;
import vn.caunoi.papers.PaperQueries.PaperRow;
import vn.caunoi.papers.PaperRegister;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.StoredFiles;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;
import vn.caunoi.web.Refusal;

/** One paper of the register: what is known of it, its file, and the cancelling of its number. */
@Controller
class PaperPage {
    private static final int LONGEST_REASON = 500;

    private final PaperQueries papers;
    private final PaperRegister register;
    private final List<PaperOrigin> origins;
    private final StoredFiles files;
    private final ScopedTransactions transactions;
    private final Acts acts;
    private final IssuerNames names;
    private final Units units;
    private final PageFrames frames;

    PaperPage(
            PaperQueries papers,
            PaperRegister register,
            List<PaperOrigin> origins,
            StoredFiles files,
            ScopedTransactions transactions,
            Acts acts,
            IssuerNames names,
            Units units,
            PageFrames frames) {
        this.papers = papers;
        this.register = register;
        this.origins = origins;
        this.files = files;
        this.transactions = transactions;
        this.acts = acts;
        this.names = names;
        this.units = units;
        this.frames = frames;
    }

    @GetMapping("/van-ban/{id}")
    ModelAndView show(HttpServletRequest request, Scope scope, @PathVariable UUID id) {
        return page(request, scope, paper(scope, id), "", FormErrors.none(), HttpStatus.OK);
    }

    @GetMapping("/van-ban/{id}/tai")
    ResponseEntity<byte[]> download(Scope scope, @PathVariable UUID id) {
        PaperRow paper = paper(scope, id);
        if (!scope.mayExport(paper.commune(), paper.issuer())) {
            throw new NotFound();
        }
        StoredFiles.StoredFile file =
                transactions
                        .read(scope.readable(), () -> file(scope, paper).flatMap(files::find))
                        .orElseThrow(NotFound::new);
        CheckedFile.Kind kind = CheckedFile.Kind.of(file.mediaType());
        return Download.of(
                "van-ban-" + paper.numberAndSymbol(),
                kind.ending(),
                kind.mediaType(),
                file.content());
    }

    @PostMapping("/van-ban/{id}/huy")
    ModelAndView cancel(
            HttpServletRequest request,
            Scope scope,
            @PathVariable UUID id,
            @RequestParam(name = "lydo", defaultValue = "") String typed) {
        PaperRow paper = paper(scope, id);
        if (!scope.mayWrite(paper.commune(), paper.issuer())) {
            throw new NotFound();
        }
        if (made(scope, paper).isPresent()) {
            throw new Refusal("papers.one.cancel.made-elsewhere");
        }
        String reason = typed.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            PageFrame frame = frames.frame(request, "papers.one.title", paper.numberAndSymbol());
            FormErrors errors =
                    FormErrors.none().with("lydo", frame.text("papers.one.cancel.reason-missing"));
            return page(request, scope, paper, typed, errors, HttpStatusCode.valueOf(422));
        }
        UUID done =
                transactions.write(
                        scope.writable(),
                        () -> {
                            UUID act = acts.begin(scope, "paper.cancelled");
                            if (!register.cancel(act, id, reason)) {
                                throw new Refusal("papers.one.cancel.already");
                            }
                            return act;
                        });
        return new ModelAndView(Acts.redirect(RegisterPage.PATH + "/" + id, done));
    }

    private ModelAndView page(
            HttpServletRequest request,
            Scope scope,
            PaperRow paper,
            String reason,
            FormErrors errors,
            HttpStatusCode status) {
        PageFrame frame = frames.frame(request, "papers.one.title", paper.numberAndSymbol());
        Optional<PaperOrigin.Made> made = made(scope, paper);
        boolean kept = paper.file().or(() -> made.flatMap(PaperOrigin.Made::file)).isPresent();
        return new ModelAndView(
                "papers/PaperPage",
                Map.of(
                        "frame",
                        frame,
                        "paper",
                        paper,
                        "issuer",
                        units.version(paper.issuer(), paper.issuedOn())
                                .map(unit -> names.of(unit, frame.texts()))
                                .orElse(""),
                        "made",
                        made,
                        "kept",
                        kept,
                        "mayTake",
                        kept && scope.mayExport(paper.commune(), paper.issuer()),
                        "mayCancel",
                        made.isEmpty()
                                && paper.cancelledReason().isEmpty()
                                && scope.mayWrite(paper.commune(), paper.issuer()),
                        "reason",
                        reason,
                        "errors",
                        errors),
                status);
    }

    private Optional<PaperOrigin.Made> made(Scope scope, PaperRow paper) {
        return origins.stream().flatMap(origin -> origin.of(scope, paper).stream()).findFirst();
    }

    private Optional<UUID> file(Scope scope, PaperRow paper) {
        return paper.file().or(() -> made(scope, paper).flatMap(PaperOrigin.Made::file));
    }

    private PaperRow paper(Scope scope, UUID id) {
        return papers.find(scope, id).orElseThrow(NotFound::new);
    }
}
