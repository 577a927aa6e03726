package vn.caunoi.reports.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text in which marks such as {@code {TT02}} stand where live figures belong. {@code {KY}} is the
 * report's period in words, {@code {NAM}} its year.
 */
public record MarkedText(List<Piece> pieces) {
    /** The mark of the period's title. */
    public static final String PERIOD = "KY";

    /** The mark of the period's year. */
    public static final String YEAR = "NAM";

    private static final Pattern MARK = Pattern.compile("\\{\\s*([^{}\\s]{1,20})\\s*}");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    /** A stretch of a marked text. */
    public sealed interface Piece {
        /** Words as they are. */
        record Words(String text) implements Piece {}

        /** The place of a figure. */
        record Mark(String code) implements Piece {
            boolean isFigure() {
                return !code.equals(PERIOD) && !code.equals(YEAR);
            }
        }
    }

    public MarkedText {
        pieces = List.copyOf(pieces);
    }

    public static MarkedText read(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        int done = 0;
        while (mark.find()) {
            if (mark.start() > done) {
                pieces.add(new Piece.Words(text.substring(done, mark.start())));
            }
            pieces.add(new Piece.Mark(mark.group(1)));
            done = mark.end();
        }
        if (done < text.length()) {
            pieces.add(new Piece.Words(text.substring(done)));
        }
        return new MarkedText(pieces);
    }

    /** How a code is written into a text. */
    public static String mark(String code) {
        return "{" + code + "}";
    }

    /** Codes of the figures, each once, as they come. */
    public List<String> figures() {
        return pieces.stream()
                .filter(piece -> piece instanceof Piece.Mark mark && mark.isFigure())
                .map(piece -> ((Piece.Mark) piece).code())
                .distinct()
                .toList();
    }

    /** Whether a number stands there that no record moves. */
    public boolean hasFixedNumber() {
        return pieces.stream()
                .anyMatch(piece ->
                        piece instanceof Piece.Words words && DIGIT.matcher(words.text()).find());
    }

    /** As it is typed. */
    public String source() {
        return pieces.stream()
                .map(piece ->
                        switch (piece) {
                            case Piece.Words words -> words.text();
                            case Piece.Mark mark -> mark(mark.code());
                        })
                .collect(Collectors.joining());
    }
}
