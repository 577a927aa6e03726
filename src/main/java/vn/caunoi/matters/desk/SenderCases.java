package vn.caunoi.matters.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.matters.model.Bars;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.StepKind;
import vn.caunoi.matters.store.Body;
import vn.caunoi.matters.store.BodyStore;
import vn.caunoi.matters.store.MatterStore;
import vn.caunoi.matters.store.StepRow;
import vn.caunoi.matters.store.StepStore;
import vn.caunoi.matters.store.Voice;
import vn.caunoi.matters.store.VoiceStore;

/** Finds what a receipt code opens, within a transaction that reaches its commune. */
@Component
class SenderCases {
    private final MatterStore matters;
    private final StepStore steps;
    private final VoiceStore voices;
    private final BodyStore bodies;

    SenderCases(MatterStore matters, StepStore steps, VoiceStore voices, BodyStore bodies) {
        this.matters = matters;
        this.steps = steps;
        this.voices = voices;
        this.bodies = bodies;
    }

    /** Empty when its matter is gone. */
    Optional<SenderCase> of(VoiceStore.Coded coded) {
        return matters.find(coded.matter(), Bars.NONE)
                .flatMap(raised -> voices.find(coded.voice()).map(voice -> opened(voice, raised)));
    }

    private SenderCase opened(Voice voice, Matter raised) {
        Matter lead = lead(raised);
        List<StepRow> all = new ArrayList<>(standing(raised.id()));
        if (!lead.id().equals(raised.id())) {
            all.addAll(standing(lead.id()));
        }
        all.sort(Comparator.comparing(StepRow::at).thenComparing(StepRow::number));
        return new SenderCase(voice, raised, lead, all, names(lead, all));
    }

    private Matter lead(Matter raised) {
        return raised.joinedTo().flatMap(id -> matters.find(id, Bars.NONE)).orElse(raised);
    }

    /** The history without what was taken back at once. */
    private List<StepRow> standing(UUID matter) {
        List<StepRow> all = steps.of(matter);
        Set<UUID> takenBack =
                all.stream()
                        .filter(row -> row.step() == StepKind.TAKE_BACK)
                        .flatMap(row -> row.act().stream())
                        .collect(Collectors.toSet());
        return all.stream().filter(row -> row.act().filter(takenBack::contains).isEmpty()).toList();
    }

    private Map<UUID, String> names(Matter lead, List<StepRow> all) {
        Map<UUID, String> names = new HashMap<>();
        Stream.concat(
                        lead.progress().answering().stream(),
                        all.stream()
                                .filter(row -> row.step() == StepKind.FORWARD)
                                .map(row -> row.fact("body"))
                                .filter(id -> !id.isEmpty())
                                .map(UUID::fromString))
                .distinct()
                .forEach(id ->
                        bodies.find(id).map(Body::name).ifPresent(name -> names.put(id, name)));
        return names;
    }
}
