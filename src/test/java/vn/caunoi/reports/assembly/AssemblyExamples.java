package vn.caunoi.reports.assembly;

import java.util.List;
import java.util.Map;
import vn.caunoi.access.Scope;
import vn.caunoi.reports.writing.AreaConfirmations;
import vn.caunoi.reports.writing.Section;
import vn.caunoi.reports.writing.SectionDesk;
import vn.caunoi.reports.writing.Subject;
import vn.caunoi.reports.writing.Subjects;
import vn.caunoi.testing.Examples;
import vn.caunoi.testing.TestProduct;

/** {@code ASSEMBLED}: a report of ward P into which words of its areas were taken. */
final class AssemblyExamples implements Examples {
    private static final Scope SCOPE = TestProduct.EVERYTHING;

    @Override
    public Map<String, String> make(TestProduct product) {
        Subjects subjects = product.bean(Subjects.class);
        Subject area = subjects.visible(SCOPE, "P-3", "2022-Q3");
        SectionDesk sections = product.bean(SectionDesk.class);
        for (String section : List.of("strengths", "causes")) {
            sections.save(
                    SCOPE,
                    area,
                    new SectionDesk.Typed(section, "Bà con họp đông, bàn kỹ.", false, 0));
        }
        AreaConfirmations confirmations = product.bean(AreaConfirmations.class);
        confirmations.confirm(SCOPE, area);
        product.bean(AssemblyDesk.class)
                .takeAll(
                        new AssemblyPlace(
                                SCOPE, subjects.visible(SCOPE, "P", "2022-Q3"), Section.CAUSES));
        sections.save(
                SCOPE,
                area,
                new SectionDesk.Typed("causes", "Bà con họp đông hơn trước.", false, 1));
        confirmations.confirm(SCOPE, area);
        return Map.of("ASSEMBLED", "P/2022-Q3");
    }
}
