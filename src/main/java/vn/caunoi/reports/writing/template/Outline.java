package vn.caunoi.reports.writing.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caunoi.reports.writing.Section;

/**
 * Tells the sections of a report by its headings, however they are numbered. What stands under no
 * known heading belongs to no section.
 */
final class Outline {
    private static final int LONGEST_HEADING = 120;
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "^(?:PHẦN\\s+\\S+\\s*[.):/-]*|\\d{1,2}(?:\\.\\d{1,2})+"
                            + "|(?:[IVX]{1,5}|\\d{1,2}(?:\\.\\d{1,2})*|[a-zđ])\\s*[.):/-]+)\\s+");
    private static final Pattern ROMAN = Pattern.compile("^(?:PHẦN\\s+\\S+|[IVX]{1,5}\\s*[.):/-])");
    private static final Pattern BULLET = Pattern.compile("^[-–—+*•·]\\s*");
    private static final Pattern LABEL = Pattern.compile("^([^:.]{3,40}):\\s+(?=\\S)");
    private static final Pattern END = Pattern.compile("^\\s*(Nơi nhận|TM\\.|KT\\.|TL\\.)");
    private static final Pattern FINAL_SIGN = Pattern.compile("\\s*\\./\\.?\\s*$");

    private Outline() {}

    /** A paragraph with the section it stands in. */
    record Placed(Optional<Section> section, String text) {}

    static List<Placed> read(List<WordLines.Line> lines) {
        List<Placed> placed = new ArrayList<>();
        Place place = new Place(Optional.empty(), false);
        for (WordLines.Line line : lines) {
            if (END.matcher(line.text()).find()) {
                break;
            }
            Optional<Place> heading = heading(line, place);
            if (heading.isPresent()) {
                place = heading.get();
            } else {
                String text = bare(line.text());
                String unnumbered = NUMBERED.matcher(text).replaceFirst("");
                Matcher label = LABEL.matcher(unnumbered);
                Optional<Section> labelled =
                        label.find()
                                ? assessed(FoldedWords.folded(label.group(1)))
                                : Optional.empty();
                place =
                        labelled.map(section -> new Place(Optional.of(section), false))
                                .orElse(place);
                placed.add(
                        new Placed(
                                place.section(),
                                FINAL_SIGN
                                        .matcher(
                                                labelled.isPresent()
                                                        ? unnumbered.substring(label.end())
                                                        : text)
                                        .replaceAll(".")));
            }
        }
        return placed;
    }

    /**
     * Where one is in the report.
     *
     * @param results whether inside the chapter of results
     */
    private record Place(Optional<Section> section, boolean results) {}

    private static String bare(String text) {
        return BULLET.matcher(text).replaceFirst("");
    }

    private static Optional<Place> heading(WordLines.Line line, Place place) {
        String text = bare(line.text());
        boolean chapter = ROMAN.matcher(text).find() || isCapital(text);
        boolean looksSo =
                line.heading() || chapter || NUMBERED.matcher(text).find() || text.endsWith(":");
        String name = NUMBERED.matcher(text).replaceFirst("");
        if (!looksSo
                || text.length() > LONGEST_HEADING
                || !line.heading() && (text.endsWith(".") || text.endsWith(";"))
                || !NumberFinder.find(name).isEmpty()) {
            return Optional.empty();
        }
        String folded = FoldedWords.folded(name);
        Optional<Place> known =
                place.results() && !chapter
                        ? result(folded).or(() -> chapter(folded))
                        : chapter(folded).or(() -> result(folded));
        return known.or(() ->
                chapter || line.heading()
                        ? Optional.of(new Place(Optional.empty(), place.results()))
                        : Optional.empty());
    }

    private static boolean isCapital(String text) {
        return text.length() > 5 && text.equals(text.toUpperCase(java.util.Locale.ROOT));
    }

    private static Optional<Place> chapter(String folded) {
        if (mentions(folded, "ket qua")) {
            return Optional.of(new Place(Optional.empty(), true));
        }
        return assessed(folded)
                .or(() ->
                        mentions(folded, "phuong huong", "nhiem vu trong tam", "nhiem vu ky toi")
                                ? Optional.of(Section.DIRECTIONS)
                                : Optional.empty())
                .or(() ->
                        mentions(folded, "kien nghi", "de xuat")
                                ? Optional.of(Section.PROPOSALS)
                                : Optional.empty())
                .or(() ->
                        mentions(folded, "tinh hinh", "dac diem")
                                ? Optional.of(Section.SITUATION)
                                : Optional.empty())
                .map(section -> new Place(Optional.of(section), false));
    }

    private static Optional<Section> assessed(String folded) {
        if (mentions(folded, "uu diem", "mat lam duoc")) {
            return Optional.of(Section.STRENGTHS);
        }
        if (mentions(folded, "han che", "ton tai", "khuyet diem")) {
            return Optional.of(Section.SHORTCOMINGS);
        }
        return mentions(folded, "nguyen nhan") ? Optional.of(Section.CAUSES) : Optional.empty();
    }

    private static Optional<Place> result(String folded) {
        return resultSection(folded).map(section -> new Place(Optional.of(section), true));
    }

    private static Optional<Section> resultSection(String folded) {
        if (mentions(folded, "mo hinh", "ngay hoi", "tu quan")) {
            return Optional.of(Section.MODELS);
        }
        if (mentions(folded, "xay dung to chuc", "cong tac to chuc", "kien toan", "tap huan")) {
            return Optional.of(Section.ORGANIZATION);
        }
        if (mentions(folded, "nguoi ngheo", "an sinh", "giam ngheo")) {
            return Optional.of(Section.WELFARE);
        }
        if (mentions(folded, "dan chu", "giam sat", "phan bien", "cu tri", "doi thoai")) {
            return Optional.of(Section.DEMOCRACY);
        }
        if (mentions(folded, "cuoc van dong", "thi dua", "phong trao", "hang viet")) {
            return Optional.of(Section.CAMPAIGNS);
        }
        return mentions(folded, "tuyen truyen") ? Optional.of(Section.OUTREACH) : Optional.empty();
    }

    private static boolean mentions(String folded, String... phrases) {
        for (String phrase : phrases) {
            if ((" " + folded + " ").contains(" " + phrase + " ")) {
                return true;
            }
        }
        return false;
    }
}
