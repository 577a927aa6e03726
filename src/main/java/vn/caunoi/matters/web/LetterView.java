package vn.caunoi.matters.web;

import java.util.List;
import java.util.Optional;
import vn.caunoi.web.Choice;

/**
 * A letter on its page.
 *
 * @param rewords whether it can be changed now by who reads it
 * @param signs whether he can sign it now
 * @param bodies to choose from; empty where the letter follows the matter
 */
public record LetterView(
        LetterLine line,
        String path,
        int version,
        String due,
        String text,
        String number,
        boolean rewords,
        boolean signs,
        boolean drops,
        boolean takesFile,
        boolean forwards,
        boolean dueIsFree,
        List<Choice> bodies,
        Optional<String> signedNote) {
    public LetterView {
        bodies = List.copyOf(bodies);
    }
}
