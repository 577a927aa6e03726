package vn.caunoi.reports.writing.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.reports.model.Catalogue;
import vn.caunoi.reports.writing.MarkedText;
import vn.caunoi.reports.writing.Section;
import vn.caunoi.reports.writing.Sentences;
import vn.caunoi.web.Texts;

/** Proposes an indicator for every number of an earlier report. */
@Component
public class Proposals {
    private final Catalogue catalogue;
    private final Wordings wordings;

    Proposals(Catalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.wordings = new Wordings(catalogue.all(), said(new Sentences(texts)));
    }

    /**
     * A number with what it may be.
     *
     * @param sentence place of its sentence in the report
     * @param proposed the code that is likely; empty when none is
     * @param options codes that fit, the likeliest first
     */
    public record Row(
            int sentence, FoundNumber number, Optional<String> proposed, List<String> options) {
        public Row {
            options = List.copyOf(options);
        }
    }

    /**
     * All numbers of the report, in reading order.
     *
     * @param known what the records say of the period it tells of, by code
     */
    public List<Row> of(EarlierReport report, Map<String, BigDecimal> known) {
        List<Matching.Proposal> proposals =
                new Matching(catalogue, wordings, known).propose(report.sentences());
        List<Row> rows = new ArrayList<>();
        for (int sentence = 0; sentence < report.sentences().size(); sentence++) {
            for (FoundNumber number : report.sentences().get(sentence).numbers()) {
                Matching.Proposal proposal = proposals.get(rows.size());
                rows.add(new Row(sentence, number, proposal.proposed(), proposal.options()));
            }
        }
        return rows;
    }

    /** The product's own sentences, once for each of their figures. */
    private static Map<String, List<String>> said(Sentences sentences) {
        Map<String, List<String>> said = new HashMap<>();
        Arrays.stream(Section.values())
                .flatMap(section -> sentences.of(section).stream())
                .map(MarkedText::read)
                .forEach(text ->
                        text.figures()
                                .forEach(code ->
                                        said.computeIfAbsent(code, any -> new ArrayList<>())
                                                .add(around(text, code))));
        return said;
    }

    private static String around(MarkedText text, String code) {
        return text.pieces().stream()
                .map(piece ->
                        switch (piece) {
                            case MarkedText.Piece.Words words -> words.text();
                            case MarkedText.Piece.Mark mark ->
                                    mark.code().equals(code) ? Wordings.HERE : " ";
                        })
                .collect(Collectors.joining());
    }
}
