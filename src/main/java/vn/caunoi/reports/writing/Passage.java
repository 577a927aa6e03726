package vn.caunoi.reports.writing;

import java.util.List;
import vn.caunoi.papers.Part;

/**
 * A section of a report in its final words.
 *
 * @param section its code word; "" for a word in front of all sections
 * @param chapter numbered heading of the chapter it stands in
 * @param heading its own numbered heading; "" where the chapter has no other section
 * @param hint what somebody should write there while it has no paragraph; "" once it is sent
 */
public record Passage(
        String section, String chapter, String heading, List<String> paragraphs, String hint) {
    public Passage {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The passages as the content of a paper. */
    public static List<Part> parts(List<Passage> passages) {
        List<Part> parts = new java.util.ArrayList<>();
        String chapter = "";
        for (Passage passage : passages) {
            if (!passage.chapter().equals(chapter)) {
                chapter = passage.chapter();
                parts.add(new Part.Heading(1, chapter));
            }
            if (!passage.heading().isEmpty()) {
                parts.add(new Part.Heading(2, passage.heading()));
            }
            passage.paragraphs().stream().map(Part.Paragraph::new).forEach(parts::add);
            if (passage.paragraphs().isEmpty() && !passage.hint().isEmpty()) {
                parts.add(new Part.ToBeWritten(passage.hint()));
            }
        }
        return parts;
    }
}
