package vn.caunoi.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.access.Scope;
import vn.caunoi.exchange.ImportRuns.Run;
import vn.caunoi.exchange.ImportRuns.Stage;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.people.Seals;
import vn.caunoi.storage.Uuid7;
import vn.caunoi.web.NotFound;

/**
 * Imports on screen: an upload is looked through first, mended where needed, then taken in. The
 * work goes on when the person leaves the page, and can be stopped.
 */
@Component
class ImportDesk implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ImportDesk.class);

    private final RecordImport imports;
    private final ImportRuns runs;
    private final Seals seals;
    private final Units units;
    private final Clock clock;
    private final JsonMapper json;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

    ImportDesk(
            RecordImport imports,
            ImportRuns runs,
            Seals seals,
            Units units,
            Clock clock,
            JsonMapper json) {
        this.imports = imports;
        this.runs = runs;
        this.seals = seals;
        this.units = units;
        this.clock = clock;
        this.json = json;
    }

    /** Takes an upload and begins to look it through. */
    UUID upload(Scope scope, List<MultipartFile> files) {
        UUID id = Uuid7.next();
        runs.open(
                id,
                UploadedFiles.names(files),
                scope,
                home(scope),
                seals.seal(id, UploadedFiles.pack(files)));
        begin(scope, id, Stage.READING, ImportOptions.PREVIEW);
        return id;
    }

    /** Looks the upload through again, with what was typed over faulty cells. */
    void mend(Scope scope, UUID id, Map<Mends.Place, String> typed) {
        Mends mends = mends(id, waiting(scope, id)).with(typed);
        runs.keepMends(scope, id, seals.seal(id, written(mends)));
        begin(scope, id, Stage.READING, ImportOptions.PREVIEW);
    }

    /** Takes the rows without faults in. */
    void confirm(Scope scope, UUID id) {
        waiting(scope, id);
        begin(scope, id, Stage.IMPORTING, ImportOptions.KEEP_GOOD_ROWS);
    }

    /** What was typed over the upload so far. */
    Mends mends(Scope scope, UUID id) {
        return runs.upload(scope, id).map(upload -> mends(id, upload)).orElse(Mends.NONE);
    }

    private ImportRuns.Upload waiting(Scope scope, UUID id) {
        return runs.find(scope, id)
                .filter(run -> run.stage() == Stage.PREVIEWED)
                .flatMap(run -> runs.upload(scope, id))
                .orElseThrow(NotFound::new);
    }

    private void begin(Scope scope, UUID id, Stage stage, ImportOptions options) {
        Run run = runs.find(scope, id).orElseThrow(NotFound::new);
        ImportRuns.Upload upload = runs.upload(scope, id).orElseThrow(NotFound::new);
        runs.stage(scope, id, stage, Optional.empty());
        var unused = workers.submit(() -> work(scope, run, upload, options));
    }

    private void work(Scope scope, Run run, ImportRuns.Upload upload, ImportOptions options) {
        try {
            ImportResult result =
                    UploadedFiles.read(
                            seals.open(run.id(), upload.sealedFile()),
                            source ->
                                    imports.run(
                                            new RecordImport.Order(
                                                    run.id(),
                                                    run.name(),
                                                    source,
                                                    mends(run.id(), upload),
                                                    options,
                                                    scope,
                                                    Optional.of(scope.account().value()),
                                                    rows -> progress(scope, run.id(), rows))));
            if (options.dryRun()) {
                runs.stage(scope, run.id(), Stage.PREVIEWED, Optional.of(result));
            }
        } catch (Stopped stopped) {
            runs.stage(scope, run.id(), Stage.CANCELLED, Optional.empty());
        } catch (RuntimeException failure) {
            LOG.error("Import {} failed; nothing of it was kept", run.id(), failure);
            runs.stage(scope, run.id(), Stage.FAILED, Optional.empty());
        }
    }

    /** On a thread of its own, hence in a transaction that others see while the import runs. */
    private void progress(Scope scope, UUID id, long rows) {
        if (CompletableFuture.supplyAsync(() -> runs.progress(scope, id, rows), workers).join()) {
            throw new Stopped();
        }
    }

    private Mends mends(UUID id, ImportRuns.Upload upload) {
        if (upload.sealedMends() == null) {
            return Mends.NONE;
        }
        List<Typed> typed =
                json.readValue(
                        new String(seals.open(id, upload.sealedMends()), StandardCharsets.UTF_8),
                        new TypeReference<List<Typed>>() {});
        return new Mends(
                typed.stream()
                        .collect(
                                Collectors.toMap(
                                        cell ->
                                                new Mends.Place(
                                                        cell.sheet(), cell.row(), cell.column()),
                                        Typed::text)));
    }

    private byte[] written(Mends mends) {
        return json.writeValueAsBytes(
                mends.texts().entrySet().stream()
                        .map(cell ->
                                new Typed(
                                        cell.getKey().sheet(),
                                        cell.getKey().row(),
                                        cell.getKey().column(),
                                        cell.getValue()))
                        .toList());
    }

    record Typed(String sheet, int row, String column, String text) {}

    /** The unit for which the person works: it decides who sees the upload. */
    private Places.Place home(Scope scope) {
        LocalDate today = LocalDate.now(clock);
        var reach = scope.writable();
        UUID unit =
                reach.communes().stream()
                        .sorted()
                        .findFirst()
                        .or(() -> reach.units().stream().sorted().findFirst())
                        .orElseThrow(NotFound::new);
        Unit home = units.version(new UnitId(unit), today).orElseThrow(NotFound::new);
        return new Places.Place(
                home, new Places(units, scope).commune(home, home.validity().from()));
    }

    @Override
    public void close() {
        workers.close();
    }

    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
