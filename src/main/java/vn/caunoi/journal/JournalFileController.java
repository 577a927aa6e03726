package vn.caunoi.journal;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.Scope;
import vn.caunoi.web.PageFrames;

/** Takes the journal out. It is posted, since taking out is itself an act that is written down. */
@Controller
class JournalFileController {
    private final JournalExport export;
    private final PageFrames frames;

    JournalFileController(JournalExport export, PageFrames frames) {
        this.export = export;
        this.frames = frames;
    }

    @PostMapping(JournalFilter.PATH + "/tep")
    ResponseEntity<byte[]> file(
            HttpServletRequest request,
            Scope scope,
            @RequestParam(name = "viec", defaultValue = "") String act,
            @RequestParam(name = "nguoi", defaultValue = "") String account,
            @RequestParam(name = "tu", defaultValue = "") String from,
            @RequestParam(name = "den", defaultValue = "") String to) {
        byte[] content =
                export.file(scope, JournalFilter.of(act, account, from, to), frames.texts(request));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename("nhat-ky.csv").build().toString())
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .body(content);
    }
}
