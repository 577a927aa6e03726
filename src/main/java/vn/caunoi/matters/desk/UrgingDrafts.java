package vn.caunoi.matters.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.UrgingLevel;
import vn.caunoi.matters.store.Body;
import vn.caunoi.matters.store.BodyStore;
import vn.caunoi.matters.store.Letter;
import vn.caunoi.matters.store.LetterPurpose;
import vn.caunoi.matters.store.LetterStore;
import vn.caunoi.matters.store.MatterWords;
import vn.caunoi.matters.store.NudgeStore.Nudge;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.Uuid7;

/** Drafts the letters about answers that do not come; a person signs each of them, or none. */
@Component
class UrgingDrafts {
    private final LetterStore letters;
    private final BodyStore bodies;
    private final MatterWords words;
    private final LetterTexts texts;

    UrgingDrafts(LetterStore letters, BodyStore bodies, MatterWords words, LetterTexts texts) {
        this.letters = letters;
        this.bodies = bodies;
        this.words = words;
        this.texts = texts;
    }

    /** Of the marks that were reached just now those that ask for a letter. */
    int write(UnitId commune, List<Matter> matters, Set<Nudge> reached) {
        List<Nudge> urging =
                reached.stream()
                        .filter(nudge -> UrgingLevel.of(nudge.level()).isPresent())
                        .toList();
        if (urging.isEmpty()) {
            return 0;
        }
        Set<UUID> ids = Set.copyOf(urging.stream().map(Nudge::matter).distinct().toList());
        Map<UUID, Matter> byId = new HashMap<>();
        matters.forEach(matter -> byId.put(matter.id(), matter));
        Map<UUID, MatterWords.Pen> pens = words.of(ids);
        Map<UUID, Letter.Signing> sent = letters.forwardedBy(ids);
        Map<UUID, Body> known = known(bodies.of(commune));
        List<LetterStore.Drafted> drafted = new ArrayList<>();
        for (Nudge nudge : urging) {
            Optional<Matter> matter = Optional.ofNullable(byId.get(nudge.matter()));
            Optional<MatterWords.Pen> pen = Optional.ofNullable(pens.get(nudge.matter()));
            if (matter.isPresent() && pen.isPresent()) {
                drafted.add(
                        new LetterStore.Drafted(
                                letter(nudge, matter.get(), sent, known), pen.get()));
            }
        }
        return letters.draft(commune, drafted);
    }

    private Letter letter(
            Nudge nudge, Matter matter, Map<UUID, Letter.Signing> sent, Map<UUID, Body> known) {
        LetterPurpose purpose = LetterPurpose.of(UrgingLevel.of(nudge.level()).orElseThrow());
        Optional<Body> body =
                matter.progress().answering().flatMap(id -> Optional.ofNullable(known.get(id)));
        String text =
                texts.urging(
                        purpose,
                        matter,
                        nudge.due(),
                        body.map(Body::name),
                        Optional.ofNullable(sent.get(matter.id())));
        return draft(matter, purpose, nudge.due(), text, nudge.on());
    }

    private static Letter draft(
            Matter matter, LetterPurpose purpose, LocalDate due, String text, LocalDate on) {
        return new Letter(
                Uuid7.next(),
                1,
                matter.id(),
                purpose,
                matter.progress().answering(),
                matter.course().forwards(),
                Optional.of(due),
                text,
                on,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Map<UUID, Body> known(Collection<Body> bodies) {
        Map<UUID, Body> known = new HashMap<>();
        bodies.forEach(body -> known.put(body.id(), body));
        return known;
    }
}
