package vn.caunoi.matters.web;

import java.util.List;
import java.util.stream.IntStream;
import vn.caunoi.matters.desk.MatterFiles.Opened;
import vn.caunoi.matters.store.Voice;
import vn.caunoi.web.PageFrame;

/** The voices of a matter as pages name them: by a number, never by a name. */
final class VoiceLines {
    private VoiceLines() {}

    /** Who gave a name is "Người gửi 1"; the others are counted apart. */
    static String name(List<Voice> voices, int index, PageFrame frame) {
        boolean anonymous = voices.get(index).isAnonymous();
        long number =
                IntStream.rangeClosed(0, index)
                        .filter(i -> voices.get(i).isAnonymous() == anonymous)
                        .count();
        return frame.text(
                anonymous ? "matters.desk.voice.anonymous" : "matters.desk.voice.named",
                frame.format().integer(number));
    }

    static List<VoiceLine> named(Opened opened, PageFrame frame) {
        List<Voice> voices = opened.voices();
        return IntStream.range(0, voices.size())
                .filter(i -> !voices.get(i).isAnonymous())
                .mapToObj(i -> line(opened, i, frame))
                .toList();
    }

    private static VoiceLine line(Opened opened, int index, PageFrame frame) {
        Voice voice = opened.voices().get(index);
        int answer = opened.matter().course().answers();
        return new VoiceLine(
                name(opened.voices(), index, frame),
                frame.text(voice.wants().key()),
                voice.isWithdrawn()
                        ? frame.text("matters.desk.voice.withdrawn")
                        : voice.told()
                                .filter(telling -> telling.answer() == answer)
                                .map(telling ->
                                        frame.text(
                                                "matters.desk.voice.told",
                                                frame.format().date(telling.on()),
                                                frame.text(telling.how().key())))
                                .orElse(""),
                voice.verdict().map(verdict -> frame.text(verdict.key())).orElse(""),
                opened.mayMeetSenders()
                        ? MatterPaths.of(opened.matter().id()) + "/lien-lac/" + voice.id()
                        : "");
    }

    /** How many gave no name, and how many of them were told; "" when there are none. */
    static String anonymous(Opened opened, PageFrame frame) {
        int answer = opened.matter().course().answers();
        List<Voice> unnamed =
                opened.voices().stream()
                        .filter(voice -> voice.isAnonymous() && !voice.isWithdrawn())
                        .toList();
        if (unnamed.isEmpty()) {
            return "";
        }
        long told = unnamed.stream().filter(voice -> voice.knows(answer)).count();
        return answer == 0
                ? frame.text(
                        "matters.desk.voices.anonymous", frame.format().integer(unnamed.size()))
                : frame.text(
                        "matters.desk.voices.anonymous.told",
                        frame.format().integer(unnamed.size()),
                        frame.format().integer(told));
    }
}
