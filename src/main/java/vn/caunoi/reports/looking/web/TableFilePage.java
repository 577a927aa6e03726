package vn.caunoi.reports.looking.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Unit;
import vn.caunoi.reports.looking.FigureTable;
import vn.caunoi.reports.looking.LookingPaths;
import vn.caunoi.reports.looking.TableDesk;
import vn.caunoi.reports.looking.TableDesk.Chosen;
import vn.caunoi.reports.looking.model.Selection;
import vn.caunoi.reports.totals.TotalMaking;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/** A table as a file, for those who may take figures of all its units out. */
@Controller
class TableFilePage {
    private final LookingUnits units;
    private final TableDesk tables;
    private final TableFiles files;
    private final TotalMaking making;
    private final PageFrames frames;

    TableFilePage(
            LookingUnits units,
            TableDesk tables,
            TableFiles files,
            TotalMaking making,
            PageFrames frames) {
        this.units = units;
        this.tables = tables;
        this.files = files;
        this.making = making;
        this.frames = frames;
    }

    @GetMapping(LookingPaths.TABLE + "/tai/{format:xlsx|csv|json|svg}")
    ResponseEntity<byte[]> file(
            Scope scope,
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request) {
        Selection wish = Selection.of(fields);
        Unit unit =
                units.asked(
                                scope,
                                Optional.of(wish.unit()),
                                wish.periods().stream()
                                        .reduce((one, next) -> next)
                                        .orElseGet(tables::usual))
                        .orElseThrow(NotFound::new);
        Chosen chosen = tables.choose(scope, wish.at(unit.code(), wish.periods()));
        if (!tables.mayExport(scope, chosen)) {
            throw new NotFound();
        }
        if (chosen.restsOnTotals() && making.underWay(chosen.selection().periods()).isPresent()) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header(HttpHeaders.LOCATION, LookingPaths.table(chosen.selection()))
                    .build();
        }
        TableFiles.Format kind = TableFiles.Format.of(format);
        PageFrame frame = frames.frame(request, "looking.table.plain");
        FigureTable table = tables.table(scope, chosen);
        byte[] content = files.write(kind, table, frame).orElseThrow(NotFound::new);
        String name =
                "so-lieu-%s.%s".formatted(unit.code(), kind.ending()).toLowerCase(Locale.ROOT);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CONTENT_TYPE, kind.mediaType())
                .body(content);
    }
}
