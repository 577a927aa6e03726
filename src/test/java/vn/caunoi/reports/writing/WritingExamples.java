package vn.caunoi.reports.writing;

import java.util.Map;
import vn.caunoi.access.Scope;
import vn.caunoi.testing.Examples;
import vn.caunoi.testing.TestProduct;

/**
 * {@code SENT}: a report of ward P that was sent and amended. {@code WAITING}: one for which an
 * earlier Word report waits to be confirmed.
 */
final class WritingExamples implements Examples {
    private static final Scope SCOPE = TestProduct.EVERYTHING;

    @Override
    public Map<String, String> make(TestProduct product) {
        Subjects subjects = product.bean(Subjects.class);
        Subject sent = subjects.visible(SCOPE, "P", "2022-Q1");
        SectionDesk sections = product.bean(SectionDesk.class);
        sections.save(
                SCOPE,
                sent,
                new SectionDesk.Typed("strengths", "Các Ban hoạt động đều.", false, 0));
        product.bean(SubmissionDesk.class).send(SCOPE, sent);
        sections.save(
                SCOPE,
                sent,
                new SectionDesk.Typed("strengths", "Các Ban hoạt động đều, đúng hạn.", false, 1));
        product.bean(SubmissionDesk.class).amend(SCOPE, sent, 1, "Bổ sung phần ưu điểm");
        product.bean(TemplateDesk.class)
                .upload(SCOPE, subjects.visible(SCOPE, "P", "2022-H2"), WordSamples.halfYear2021());
        return Map.of("SENT", "P/2022-Q1", "WAITING", "P/2022-H2");
    }
}
