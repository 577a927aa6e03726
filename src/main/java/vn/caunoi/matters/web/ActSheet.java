package vn.caunoi.matters.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.caunoi.access.Scope;
import vn.caunoi.matters.desk.Caller;
import vn.caunoi.matters.desk.MatterFiles.Opened;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.store.Voice;
import vn.caunoi.web.Choice;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.Texts;

/** What the form of an act knows of its matter and of who fills it in. */
record ActSheet(PageFrame frame, Scope scope, Caller caller, Opened opened, LocalDate today) {
    Matter matter() {
        return opened.matter();
    }

    Texts.Reader texts() {
        return frame.texts();
    }

    /** Those of the voices that fit, by the names that pages give them. */
    List<Choice> voices(java.util.function.Predicate<Voice> fit) {
        return IntStream.range(0, opened.voices().size())
                .filter(i -> fit.test(opened.voices().get(i)))
                .mapToObj(i ->
                        new Choice(
                                opened.voices().get(i).id().toString(),
                                VoiceLines.name(opened.voices(), i, frame)))
                .toList();
    }

    static Optional<UUID> id(String chosen) {
        return InboxFilter.id(chosen);
    }
}
