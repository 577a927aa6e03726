package vn.caunoi.activities;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitLevel;
import vn.caunoi.organization.Units;
import vn.caunoi.web.Choice;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.TypedDay;

/** Prepares the form of an activity: good defaults, and what there is to choose from. */
@Component
class ActivityForms {
    private final ActivityPlaces places;
    private final ActivityWords words;
    private final KindsByUse kindsByUse;
    private final Units units;
    private final Clock clock;

    ActivityForms(
            ActivityPlaces places,
            ActivityWords words,
            KindsByUse kindsByUse,
            Units units,
            Clock clock) {
        this.places = places;
        this.words = words;
        this.kindsByUse = kindsByUse;
        this.units = units;
        this.clock = clock;
    }

    /** Today, at the person's own area, held by whom it mostly is. */
    ActivityForm fresh(Scope scope, String unit, String kind) {
        List<Unit> offered = places.offered(scope, today());
        List<String> ticked =
                unit.isEmpty()
                        ? offered.stream()
                                .limit(1)
                                .filter(ActivityForms::isAnArea)
                                .map(Unit::code)
                                .toList()
                        : List.of(asked(offered, unit));
        boolean atAnArea = offered.stream().limit(1).anyMatch(ActivityForms::isAnArea);
        return new ActivityForm(
                ActivityKinds.ALL.contains(kind) ? kind : "",
                "",
                today().toString(),
                ticked,
                "",
                "",
                "",
                "",
                atAnArea ? ActivityOrganisers.COMMITTEE : ActivityOrganisers.WARD,
                ParticularsForm.NONE,
                false,
                "",
                "");
    }

    /** As an earlier one was, today. */
    ActivityForm similar(Scope scope, ActivityRecord earlier) {
        List<String> standing = places.offered(scope, today()).stream().map(Unit::code).toList();
        return seen(earlier).similarOn(today().toString(), standing);
    }

    /** What stands, to be corrected. */
    ActivityForm seen(ActivityRecord standing) {
        return ActivityForm.of(
                standing.what(), words.codes(standing.what()), String.valueOf(standing.version()));
    }

    /** The units are those of the day that was typed and of today, and what is ticked already. */
    FormChoices choices(Scope scope, ActivityForm form, PageFrame frame) {
        List<Unit> today = places.offered(scope, today());
        return new FormChoices(
                choices(
                        "activity_kind",
                        kindsByUse.at(scope, today.stream().map(Unit::id).toList()),
                        frame),
                choices("topic", ActivityTopics.ALL, frame),
                oncePerCode(
                        Stream.of(offeredThen(scope, form), today, ticked(form))
                                .flatMap(List::stream)),
                choices("organiser", ActivityOrganisers.ALL, frame));
    }

    private List<Unit> offeredThen(Scope scope, ActivityForm form) {
        return TypedDay.old(form.day())
                .filter(day -> day.isBefore(today()))
                .map(day -> places.offered(scope, day))
                .orElse(List.of());
    }

    private List<Unit> ticked(ActivityForm form) {
        return units.versionsOf(form.units().stream().map(TypedText::clean).toList()).reversed();
    }

    private static List<Choice> oncePerCode(Stream<Unit> offered) {
        Map<String, Choice> byCode = new LinkedHashMap<>();
        offered.forEach(
                unit -> byCode.putIfAbsent(unit.code(), new Choice(unit.code(), unit.name())));
        return List.copyOf(byCode.values());
    }

    private static String asked(List<Unit> offered, String code) {
        return offered.stream()
                .map(Unit::code)
                .filter(code::equals)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static boolean isAnArea(Unit unit) {
        return unit.level().compareTo(UnitLevel.COMMUNE) > 0;
    }

    private static List<Choice> choices(String list, List<String> words, PageFrame frame) {
        return words.stream()
                .map(word -> new Choice(word, frame.text("vocabulary." + list + "." + word)))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
