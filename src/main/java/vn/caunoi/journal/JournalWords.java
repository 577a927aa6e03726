package vn.caunoi.journal;

import vn.caunoi.web.Texts;

/** What the code words of the journal are called. */
final class JournalWords {
    private JournalWords() {}

    static String act(Texts.Reader texts, String word) {
        return texts.get("journal.act." + word);
    }

    static String subject(Texts.Reader texts, String word) {
        return texts.get("journal.subject." + word);
    }

    static String actor(Texts.Reader texts, String word) {
        return texts.get("journal.actor." + word);
    }
}
