package vn.caunoi.matters.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Scope;
import vn.caunoi.matters.desk.Dues;
import vn.caunoi.matters.desk.MatterFiles.Opened;
import vn.caunoi.matters.model.Hand;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.Sorting;
import vn.caunoi.matters.model.StepKind;
import vn.caunoi.matters.store.AttachmentStore.Attachment;
import vn.caunoi.matters.store.Body;
import vn.caunoi.matters.store.BodyStore;
import vn.caunoi.matters.store.StepRow;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.Choice;
import vn.caunoi.web.PageFrame;

/** Puts the page of a matter together. */
@Component
class MatterViews {
    private static final String PICTURE = "picture";

    /** Signed letters have a page of their own. */
    private static final String DOCUMENT = "document";

    private static final Set<Hand> LETTERS = Set.of(Hand.OFFICER, Hand.SIGNER);

    private final MatterUnits units;
    private final Dues dues;
    private final BodyStore bodies;
    private final Officers officers;
    private final Timeline timeline;
    private final ActForms forms;
    private final UpwardForms upward;
    private final ScopedTransactions transactions;

    MatterViews(
            MatterUnits units,
            Dues dues,
            BodyStore bodies,
            Officers officers,
            Timeline timeline,
            ActForms forms,
            UpwardForms upward,
            ScopedTransactions transactions) {
        this.units = units;
        this.dues = dues;
        this.bodies = bodies;
        this.officers = officers;
        this.timeline = timeline;
        this.forms = forms;
        this.upward = upward;
        this.transactions = transactions;
    }

    MatterView of(Scope scope, Opened opened, PageFrame frame) {
        Matter matter = opened.matter();
        String path = MatterPaths.of(matter.id());
        Map<UnitId, String> names =
                units.names(
                        Stream.concat(
                                        matter.place().area().stream(),
                                        Stream.of(matter.place().desk()))
                                .distinct()
                                .toList());
        return new MatterView(
                path,
                matter.code(),
                frame.text(matter.state().key()),
                MatterLines.tone(matter.state()),
                firstWords(opened),
                matter.sealed() && opened.stub().isEmpty(),
                opened.mayUnseal() && opened.stub().isEmpty(),
                MatterLines.area(matter, names, frame),
                Optional.ofNullable(names.get(matter.place().desk())).orElse(""),
                MatterTopics.channel(matter.channel(), frame.texts()),
                frame.format().date(matter.raisedOn()),
                matter.kind().map(kind -> frame.text(kind.key())).orElse(""),
                matter.sorting()
                        .map(sorted -> MatterTopics.topic(sorted.topic(), frame.texts()))
                        .orElse(""),
                matter.sorting()
                        .map(Sorting::competence)
                        .filter(_ -> opened.stub().isEmpty())
                        .map(one -> frame.text(one.key()))
                        .orElse(""),
                frame.text(dues.of(matter).turn().key()),
                body(scope, matter),
                matter.assignee().map(account -> name(scope, account)).orElse(""),
                dues.front(matter).map(running -> DueWord.of(running, frame)),
                dues.body(matter).map(running -> DueWord.of(running, frame)),
                matter.progress().outcome().map(one -> frame.text(one.key())).orElse(""),
                acts(path, opened, frame),
                opened.stub().isEmpty() && opened.hands().stream().anyMatch(LETTERS::contains)
                        ? path + "/van-ban"
                        : "",
                timeline.of(scope, opened.steps(), frame),
                VoiceLines.named(opened, frame),
                VoiceLines.anonymous(opened, frame),
                files(path, opened, true),
                files(path, opened, false),
                opened.stub(),
                matter.joinedTo().map(MatterPaths::of));
    }

    private static Optional<String> firstWords(Opened opened) {
        return opened.steps().stream()
                .filter(step -> step.step() == StepKind.RECORD)
                .findFirst()
                .map((StepRow step) -> step.word("text"))
                .filter(words -> !words.isEmpty());
    }

    private String body(Scope scope, Matter matter) {
        return matter.progress()
                .answering()
                .flatMap(id -> transactions.read(scope.readable(), () -> bodies.find(id)))
                .map(Body::name)
                .orElse("");
    }

    private String name(Scope scope, java.util.UUID account) {
        AccountId id = new AccountId(account);
        return officers.names(scope, Set.of(id)).getOrDefault(id, "");
    }

    private List<Choice> acts(String path, Opened opened, PageFrame frame) {
        return opened.open().stream()
                .filter(step -> upward.offers(step, opened.matter()))
                .flatMap(step -> forms.of(step).stream())
                .map(form ->
                        new Choice(
                                path + "/" + form.word(),
                                frame.text("matters.desk.do." + form.step().word())))
                .toList();
    }

    private static List<Choice> files(String path, Opened opened, boolean pictures) {
        return opened.wordsShown()
                ? opened.attachments().stream()
                        .filter(file -> file.kind().equals(pictures ? PICTURE : DOCUMENT))
                        .map((Attachment file) ->
                                new Choice(path + "/tep/" + file.id(), file.mediaType()))
                        .toList()
                : List.of();
    }
}
