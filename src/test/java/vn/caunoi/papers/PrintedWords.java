package vn.caunoi.papers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a printed paper and where they stand, as {@code pdftotext -bbox} tells. */
record PrintedWords(List<Box> words) {
    private static final Pattern LINE =
            Pattern.compile(
                    "<(page) |<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\""
                            + " yMax=\"([\\d.]+)\">(.*?)</word>");

    /** A piece of text on a page; lengths in points from the top left corner. */
    record Box(int page, double left, double top, double right, double bottom, String text) {
        double centre() {
            return (left + right) / 2;
        }

        double height() {
            return bottom - top;
        }
    }

    static PrintedWords read(Path file) throws IOException {
        var words = new ArrayList<Box>();
        int page = 0;
        var line = LINE.matcher(Files.readString(file));
        while (line.find()) {
            if (line.group(1) != null) {
                page++;
            } else {
                words.add(
                        new Box(
                                page,
                                Double.parseDouble(line.group(2)),
                                Double.parseDouble(line.group(3)),
                                Double.parseDouble(line.group(4)),
                                Double.parseDouble(line.group(5)),
                                line.group(6)));
            }
        }
        return new PrintedWords(List.copyOf(words));
    }

    Box firstOf(int page) {
        return words.stream().filter(word -> word.page() == page).findFirst().orElseThrow();
    }

    /** The first place where these words follow one another. */
    Box find(String phrase) {
        int length = phrase.split(" ").length;
        for (int start = 0; start + length <= words.size(); start++) {
            List<Box> run = words.subList(start, start + length);
            if (run.stream().map(Box::text).collect(Collectors.joining(" ")).equals(phrase)) {
                return around(run, phrase);
            }
        }
        throw new AssertionError("Not printed: " + phrase);
    }

    private static Box around(List<Box> run, String phrase) {
        return new Box(
                run.getFirst().page(),
                run.stream().mapToDouble(Box::left).min().orElseThrow(),
                run.stream().mapToDouble(Box::top).min().orElseThrow(),
                run.stream().mapToDouble(Box::right).max().orElseThrow(),
                run.stream().mapToDouble(Box::bottom).max().orElseThrow(),
                phrase);
    }
}
