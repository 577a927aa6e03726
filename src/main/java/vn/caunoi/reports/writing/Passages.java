package vn.caunoi.reports.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.caunoi.web.Texts;
import vn.caunoi.web.VietnameseFormat;

/** Numbers the chapters and sections of a script. */
public final class Passages {
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V");

    private final Texts.Reader texts;

    public Passages(Texts texts) {
        this.texts = texts.in(Texts.VIETNAMESE);
    }

    /** Everything, with room where something has still to be written. */
    public List<Passage> inProgress(Script script) {
        return withSources(numbered(script.sections()), script);
    }

    /** What is sent: sections in which nothing stands are left out. */
    public List<Passage> finished(Script script) {
        List<Passage> finished =
                numbered(
                                script.sections().stream()
                                        .filter(section -> !section.paragraphs().isEmpty())
                                        .toList())
                        .stream()
                        .map(passage ->
                                new Passage(
                                        passage.section(),
                                        passage.chapter(),
                                        passage.heading(),
                                        passage.paragraphs(),
                                        ""))
                        .toList();
        return withSources(finished, script);
    }

    /** At the end the reports of units below from which words were taken. */
    private List<Passage> withSources(List<Passage> passages, Script script) {
        List<String> sources = script.sources().stream().map(this::source).toList();
        return sources.isEmpty()
                ? passages
                : Stream.concat(
                                passages.stream(),
                                Stream.of(
                                        new Passage(
                                                "",
                                                texts.get("assembly.sources"),
                                                "",
                                                sources,
                                                "")))
                        .toList();
    }

    private String source(Excerpt.Source source) {
        String day = new VietnameseFormat(texts).date(source.day());
        return source.paper().isEmpty()
                ? texts.get("assembly.source.confirmed", source.name(), day)
                : texts.get("assembly.source.sent", source.name(), day, source.paper());
    }

    private List<Passage> numbered(List<Script.SectionText> sections) {
        var byChapter =
                sections.stream().collect(Collectors.groupingBy(text -> text.section().chapter()));
        List<Passage> passages = new ArrayList<>();
        int number = 0;
        for (Chapter chapter : Chapter.values()) {
            List<Script.SectionText> own = byChapter.getOrDefault(chapter, List.of());
            if (!own.isEmpty()) {
                String heading = ROMAN.get(number++) + ". " + texts.get(chapter.headingKey());
                for (int place = 0; place < own.size(); place++) {
                    passages.add(passage(heading, place + 1, own.get(place)));
                }
            }
        }
        return passages;
    }

    private Passage passage(String chapter, int number, Script.SectionText text) {
        Section section = text.section();
        boolean alone = section.chapter().sections().size() == 1;
        return new Passage(
                section.word(),
                chapter,
                alone ? "" : number + ". " + texts.get(section.headingKey()),
                text.paragraphs(),
                texts.get(section.hintKey()));
    }
}
