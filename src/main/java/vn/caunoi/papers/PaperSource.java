package vn.caunoi.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import vn.caunoi.access.Scope;
import vn.caunoi.web.Choice;
import vn.caunoi.web.Texts;

/**
 * A kind of papers that can be made many at once. Its name for people is the message {@code
 * papers.source.}<i>word</i>.
 */
public interface PaperSource {
    /** The code word of forms and tables. */
    String word();

    /**
     * The papers asked for, in the order in which they go into the ZIP; none when nothing sensible
     * was chosen. What lies outside the scope is not among them.
     *
     * @param choices by the names of the form's fields; several values are parted by commas
     */
    List<Item> items(Scope scope, Map<String, String> choices);

    /** What the start page asks for this kind; none when its own page posts the choices. */
    default List<Question> questions(Scope scope, Texts.Reader texts) {
        return List.of();
    }

    /**
     * One paper.
     *
     * @param fileName with its ending; no person's name belongs here
     * @param writing called later, on another thread, in a transaction of its own making
     */
    record Item(String fileName, Writing writing) {}

    /** Writes one paper. */
    interface Writing {
        void write(OutputStream out) throws IOException;
    }

    /**
     * A question of the start page.
     *
     * @param several whether more than one may be chosen; then all are chosen at first
     */
    record Question(String name, String label, List<Choice> choices, boolean several) {
        public Question {
            choices = List.copyOf(choices);
        }
    }
}
