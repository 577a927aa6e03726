package vn.caunoi.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.caunoi.exchange.sheets.TemplateWorkbook;
import vn.caunoi.exchange.sheets.Vocabulary;

/** The empty workbook to start with. */
@Controller
class TemplateController {
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final TemplateWorkbook template = new TemplateWorkbook(Vocabulary.load());

    @GetMapping("/nhap-ho-so/mau.xlsx")
    ResponseEntity<byte[]> template() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        template.write(bytes);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("mau-nhap-ho-so.xlsx")
                                .build()
                                .toString())
                .header(HttpHeaders.CONTENT_TYPE, XLSX)
                .body(bytes.toByteArray());
    }
}
