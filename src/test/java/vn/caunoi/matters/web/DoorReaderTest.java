package vn.caunoi.matters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import vn.caunoi.matters.model.Evidence;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.Texts;

/** What a body writes becomes a step only when it is complete. */
class DoorReaderTest {
    private static final Texts.Reader TEXTS = new Texts().in(Texts.VIETNAMESE);

    @Test
    void anAnswerRestsOnADocumentOrOnMinutes() {
        assertThat(faults("tra-loi", answer("so", ""))).contains("so");
        assertThat(faults("tra-loi", answer("nguoiky", ""))).contains("nguoiky");
        assertThat(faults("tra-loi", answer("ngayvb", "hôm qua"))).contains("ngayvb");
        assertThat(faults("tra-loi", answer("ketqua", "guided"))).contains("ketqua");

        Map<String, String> minutes = answer("so", "");
        minutes.put("nguoiky", "");
        minutes.put("bienban", "Họp giao ban tháng 11");
        assertThat(step("tra-loi", minutes))
                .isInstanceOfSatisfying(
                        MatterStep.Answered.class,
                        said -> assertThat(said.evidence()).isInstanceOf(Evidence.Minutes.class));
    }

    @Test
    void anExecutableNamedLikeAPictureIsNoProof() {
        var file =
                new MockMultipartFile(
                        "tep", "anh.jpg", "image/jpeg", new byte[] {'M', 'Z', 0, 1, 2, 3});
        assertThat(reading("tra-loi", answer("so", "31/UBND"), file))
                .isInstanceOfSatisfying(
                        DoorReader.Reading.Faulty.class,
                        faulty -> assertThat(faulty.form().errors().on("tep")).isNotEmpty());
    }

    @Test
    void aPageOfScriptNamedLikeAPaperIsNoProof() {
        var file =
                new MockMultipartFile(
                        "tep",
                        "tra-loi.pdf",
                        "application/pdf",
                        "%PDF-1.7 <script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        assertThat(reading("tra-loi", answer("so", "31/UBND"), file))
                .isInstanceOf(DoorReader.Reading.Faulty.class);
    }

    @Test
    void megabytesOfTextAreRefused() {
        assertThat(faults("khong-thuoc", Map.of("lydo", "a".repeat(1_000_000)))).contains("lydo");
        assertThat(faults("tra-loi", answer("noidung", "a".repeat(1_000_000)))).contains("noidung");
    }

    private static Map<String, String> answer(String field, String text) {
        Map<String, String> form = new HashMap<>();
        form.put("ketqua", "settled");
        form.put("noidung", "Đã sửa");
        form.put("so", "31/UBND");
        form.put("nguoiky", "Phó Chủ tịch");
        form.put("ngayvb", "5/11/2026");
        form.put(field, text);
        return form;
    }

    private static MatterStep step(String act, Map<String, String> form) {
        var reading = reading(act, form, new MockMultipartFile("tep", new byte[0]));
        assertThat(reading).isInstanceOf(DoorReader.Reading.Step.class);
        return ((DoorReader.Reading.Step) reading).step();
    }

    private static Iterable<String> faults(String act, Map<String, String> form) {
        var reading = reading(act, form, new MockMultipartFile("tep", new byte[0]));
        assertThat(reading).isInstanceOf(DoorReader.Reading.Faulty.class);
        return ((DoorReader.Reading.Faulty) reading).form().errors().byField().keySet();
    }

    private static DoorReader.Reading reading(
            String act, Map<String, String> form, MockMultipartFile file) {
        return new DoorReader().read(act, new FilledForm(form, FormErrors.none()), file, TEXTS);
    }
}
