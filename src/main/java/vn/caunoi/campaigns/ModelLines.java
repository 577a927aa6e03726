package vn.caunoi.campaigns;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.campaigns.ModelRegistry.Registered;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.web.Texts;
import vn.caunoi.web.Tone;

/** Puts models into words: labels for code words, names for units. */
@Component
class ModelLines {
    private final Units units;
    private final Clock clock;

    ModelLines(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    List<ModelLine> of(List<Registered> models, Texts.Reader texts) {
        Map<UnitId, List<Unit>> versions =
                units
                        .versions(
                                models.stream()
                                        .map(one -> one.model().unit())
                                        .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.groupingBy(Unit::id));
        return models.stream()
                .map(one -> line(one, versions.getOrDefault(one.model().unit(), List.of()), texts))
                .toList();
    }

    private ModelLine line(Registered one, List<Unit> versions, Texts.Reader texts) {
        Model model = one.model();
        Optional<Unit> unit = today(versions);
        return new ModelLine(
                ModelPage.path(one.id()),
                model.code(),
                model.name(),
                texts.get(ModelWords.TYPE + model.type()),
                unit.map(Unit::name).orElseGet(() -> last(versions, texts)),
                unit.or(() -> versions.stream().findFirst()).map(ModelLines::order).orElse(""),
                model.foundedOn(),
                model.endedOn(),
                texts.get(stateKey(model)),
                tone(model),
                model.members(),
                model.households(),
                model.place());
    }

    private String stateKey(Model model) {
        return model.hasEndedBy(LocalDate.now(clock))
                ? "campaigns.ended"
                : model.status().map(word -> ModelWords.STATUS + word).orElse("campaigns.running");
    }

    private Tone tone(Model model) {
        if (model.hasEndedBy(LocalDate.now(clock)) || model.status().equals(Optional.of("trial"))) {
            return Tone.INFO;
        }
        return model.status().equals(Optional.of("struggling")) ? Tone.SOON : Tone.DONE;
    }

    /**
     * The unit as it stands today; of one that ended the unit that took over, for there its models
     * go on.
     */
    private Optional<Unit> today(List<Unit> versions) {
        LocalDate today = LocalDate.now(clock);
        Optional<Unit> standing = standing(versions, today);
        if (standing.isPresent() || versions.isEmpty()) {
            return standing;
        }
        List<Unit> heirs =
                units.versions(units.successors(versions.getLast().id())).stream()
                        .filter(heir -> heir.validity().contains(today))
                        .toList();
        return heirs.size() == 1 ? Optional.of(heirs.getFirst()) : Optional.empty();
    }

    private static Optional<Unit> standing(List<Unit> versions, LocalDate today) {
        return versions.stream().filter(version -> version.validity().contains(today)).findFirst();
    }

    private static String last(List<Unit> versions, Texts.Reader texts) {
        return versions.isEmpty()
                ? ""
                : texts.get("campaigns.unit.ended", versions.getLast().name());
    }

    /** As in other lists: short codes first. */
    private static String order(Unit unit) {
        return "%04d %s".formatted(unit.code().length(), unit.code());
    }
}
