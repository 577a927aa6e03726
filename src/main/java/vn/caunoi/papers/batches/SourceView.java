package vn.caunoi.papers.batches;

import java.util.List;
import vn.caunoi.access.Scope;
import vn.caunoi.papers.PaperSource;
import vn.caunoi.papers.PaperSource.Question;
import vn.caunoi.web.PageFrame;

/** A kind of papers on the start page, with its questions. */
public record SourceView(String word, String name, List<Question> questions) {
    public SourceView {
        questions = List.copyOf(questions);
    }

    static SourceView of(PaperSource source, Scope scope, PageFrame frame) {
        return new SourceView(
                source.word(),
                frame.text("papers.source." + source.word()),
                source.questions(scope, frame.texts()));
    }

    /** Some kinds are asked for on pages of their own, or have nothing to offer this person. */
    boolean canBeAsked() {
        return !questions.isEmpty()
                && questions.stream().noneMatch(question -> question.choices().isEmpty());
    }
}
