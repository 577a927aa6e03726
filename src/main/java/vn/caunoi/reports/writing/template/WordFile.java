package vn.caunoi.reports.writing.template;

import java.util.Optional;
import vn.caunoi.papers.WordFileCheck;

/** Looks at the content of an upload before it is opened: its name says nothing. */
public final class WordFile {
    /** The largest file that is taken. */
    public static final int LARGEST = 10 << 20;

    public static final String MEDIA_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private WordFile() {}

    /** The key of the sentence that says why a file cannot be taken; empty when it can. */
    public static Optional<String> refusal(byte[] content) {
        if (content.length > LARGEST) {
            return Optional.of("reports.template.too-large");
        }
        if (content.length < 4 || content[0] != 'P' || content[1] != 'K') {
            return Optional.of("reports.template.not-word");
        }
        return WordFileCheck.ofPaper(content).map(WordFile::sentence);
    }

    private static String sentence(String key) {
        return switch (key) {
            case "papers.file.kind" -> "reports.template.not-word";
            case "papers.file.damaged" -> "reports.template.unreadable";
            default -> key;
        };
    }
}
