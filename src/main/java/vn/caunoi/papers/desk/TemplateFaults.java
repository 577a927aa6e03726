package vn.caunoi.papers.desk;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.caunoi.papers.TemplateCheck;
import vn.caunoi.papers.TemplateField;
import vn.caunoi.web.PageFrame;

/** Tells all that a template lacks in one go: nobody wants to upload five times. */
final class TemplateFaults {
    private TemplateFaults() {}

    static String told(TemplateCheck check, PageFrame frame) {
        return check.refused()
                .map(key -> frame.text(key))
                .orElseGet(() ->
                        Stream.of(
                                        Stream.of(frame.text("papers.template.wrong")),
                                        missing(check, frame),
                                        unknown(check, frame),
                                        misplaced(check, frame))
                                .flatMap(sentences -> sentences)
                                .collect(Collectors.joining(" ")));
    }

    private static Stream<String> missing(TemplateCheck check, PageFrame frame) {
        return sentence(
                "papers.template.missing",
                check.missing().stream()
                        .map(field -> field.mark() + " (" + frame.text(field.key()) + ")")
                        .toList(),
                frame);
    }

    private static Stream<String> unknown(TemplateCheck check, PageFrame frame) {
        return sentence(
                "papers.template.unknown",
                check.unknown().stream().map(name -> "{{" + name + "}}").toList(),
                frame);
    }

    private static Stream<String> misplaced(TemplateCheck check, PageFrame frame) {
        return sentence(
                "papers.template.content-apart",
                check.contentApart() ? List.of() : List.of(TemplateField.CONTENT.mark()),
                frame);
    }

    private static Stream<String> sentence(String key, List<String> names, PageFrame frame) {
        return names.isEmpty()
                ? Stream.empty()
                : Stream.of(frame.text(key, String.join(", ", names)));
    }
}
