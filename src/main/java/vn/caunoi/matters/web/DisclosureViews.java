package vn.caunoi.matters.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Scope;
import vn.caunoi.matters.desk.Callers;
import vn.caunoi.matters.desk.Disclosures.Seen;
import vn.caunoi.matters.desk.MatterFiles;
import vn.caunoi.matters.store.DisclosureStore.Paper;
import vn.caunoi.matters.store.DisclosureStore.Request;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.Tone;

/** Puts requests for a sender's name together for their pages; the name is not among it. */
@Component
class DisclosureViews {
    private final Callers callers;
    private final MatterFiles files;
    private final Officers officers;

    DisclosureViews(Callers callers, MatterFiles files, Officers officers) {
        this.callers = callers;
        this.files = files;
        this.officers = officers;
    }

    DisclosureView of(Scope scope, Seen seen, PageFrame frame) {
        Request request = seen.request();
        Optional<Paper> paper = request.paper();
        String matterPath = MatterPaths.of(seen.matter().id());
        return new DisclosureView(
                matterPath + DisclosurePages.END + "/" + request.id(),
                seen.matter().code(),
                matterPath,
                sender(scope, seen, frame),
                paper.map(Paper::requester).orElse(""),
                paper.map(known ->
                                frame.text(
                                        "matters.disclose.letter",
                                        known.number(),
                                        frame.format().date(known.dated())))
                        .orElse(""),
                paper.map(Paper::basis).orElse(""),
                paper.stream()
                        .flatMap(known -> known.items().stream().sorted())
                        .map(item -> frame.text(item.key()))
                        .toList(),
                paper.map(Paper::untold).orElse(""),
                frame.text(
                        "matters.disclose.by",
                        frame.format().date(request.askedOn()),
                        name(scope, request.askedBy())),
                tone(request),
                frame.text("matters.disclose.state." + state(request)),
                request.decision()
                        .map(decision ->
                                frame.text(
                                        "matters.disclose.by",
                                        frame.format().date(decision.on()),
                                        name(scope, decision.by())))
                        .orElse(""),
                request.decision().map(decision -> decision.reason()).orElse(""),
                seen.decides(),
                seen.gives());
    }

    private String sender(Scope scope, Seen seen, PageFrame frame) {
        var voices = files.read(callers.person(scope), seen.matter().id()).voices();
        return IntStream.range(0, voices.size())
                .filter(i -> voices.get(i).id().equals(seen.request().voice()))
                .mapToObj(i -> VoiceLines.name(voices, i, frame))
                .findFirst()
                .orElse("");
    }

    private String name(Scope scope, UUID account) {
        AccountId id = new AccountId(account);
        Map<AccountId, String> names = officers.names(scope, Set.of(id));
        return names.getOrDefault(id, "");
    }

    private static String state(Request request) {
        return request.decision()
                .map(decision -> decision.approved() ? "approved" : "refused")
                .orElse("waiting");
    }

    private static Tone tone(Request request) {
        return request.decision()
                .map(decision -> decision.approved() ? Tone.DONE : Tone.INFO)
                .orElse(Tone.SOON);
    }
}
