package vn.caunoi.web;

import java.util.Optional;

/** Something that every page has to say at its head, such as that all names on it are invented. */
public interface Announcement {
    /** The sentence, while there is something to say. */
    Optional<String> text(Texts.Reader texts);
}
