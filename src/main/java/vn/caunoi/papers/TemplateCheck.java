package vn.caunoi.papers;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * What was found in a Word file that is to become a template.
 *
 * @param refused key of the sentence that says why the file cannot be one at all
 * @param missing necessary fields it does not have
 * @param unknown what stands between braces and is no field
 * @param contentApart whether the content stands once, in a paragraph of its own outside tables
 */
public record TemplateCheck(
        Optional<String> refused,
        List<TemplateField> missing,
        List<String> unknown,
        boolean contentApart) {
    public TemplateCheck {
        missing = List.copyOf(missing);
        unknown = List.copyOf(unknown);
    }

    /** Whether it can serve. */
    public boolean isSound() {
        return refused.isEmpty() && missing.isEmpty() && unknown.isEmpty() && contentApart;
    }

    public static TemplateCheck of(byte[] content) {
        if (content.length > CheckedFile.LARGEST) {
            return refused("papers.file.too-large");
        }
        return WordFileCheck.ofTemplate(content)
                .map(TemplateCheck::refused)
                .orElseGet(() -> fields(content));
    }

    private static TemplateCheck fields(byte[] content) {
        try {
            return WordDocuments.read(content, TemplateCheck::fields);
        } catch (IOException | RuntimeException unreadable) {
            return refused("papers.file.damaged");
        }
    }

    private static TemplateCheck fields(XWPFDocument document) {
        Set<String> names = new TreeSet<>();
        TemplateTexts.of(document).forEach(text -> names.addAll(new FieldText(text).names()));
        List<TemplateField> missing =
                Arrays.stream(TemplateField.values())
                        .filter(TemplateField::isNecessary)
                        .filter(field ->
                                names.stream()
                                        .flatMap(name -> TemplateField.of(name).stream())
                                        .noneMatch(field::equals))
                        .toList();
        return new TemplateCheck(
                Optional.empty(),
                missing,
                names.stream().filter(name -> TemplateField.of(name).isEmpty()).toList(),
                missing.contains(TemplateField.CONTENT)
                        || TemplateTexts.content(document).size() == 1);
    }

    private static TemplateCheck refused(String key) {
        return new TemplateCheck(Optional.of(key), List.of(), List.of(), true);
    }
}
