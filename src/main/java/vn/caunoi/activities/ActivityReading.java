package vn.caunoi.activities;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.activities.ActivityIntake.NewActivity;
import vn.caunoi.activities.ActivityPlaces.Found;
import vn.caunoi.activities.ActivityPlaces.Place;
import vn.caunoi.organization.Unit;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.TypedDay;

/** Reads a form: either an activity comes out, or one sentence for each field to mend. */
@Component
class ActivityReading {
    static final int LONGEST_TITLE = 300;
    static final int LONGEST_REASON = 500;
    private static final int LONGEST_WORKS = 1_000;
    private static final int MOST_PEOPLE = 10_000_000;

    private final ActivityPlaces places;
    private final Clock clock;

    ActivityReading(ActivityPlaces places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    /**
     * @param activity without a code; empty when anything is wrong
     */
    record Read(FormErrors errors, Optional<NewActivity> activity) {}

    Read read(Scope scope, ActivityForm form, PageFrame frame) {
        Faults faults = new Faults(frame);
        if (!ActivityKinds.ALL.contains(form.kind())) {
            faults.add(ActivityForm.KIND, "activities.form.kind.missing");
        }
        Optional<LocalDate> day = day(form, faults);
        List<Place> named =
                day.map(known -> places(scope, form, known, faults)).orElseGet(List::of);
        if (form.units().isEmpty()) {
            faults.add(ActivityForm.UNITS, "activities.form.units.missing");
        }
        Optional<Integer> attendance = count(ActivityForm.ATTENDANCE, form.attendance(), faults);
        Optional<Integer> present = count(ActivityForm.PRESENT, form.membersPresent(), faults);
        Optional<Integer> invited = count(ActivityForm.INVITED, form.membersInvited(), faults);
        length(ActivityForm.TITLE, form.title(), LONGEST_TITLE, faults);
        length(ActivityForm.REASON, form.reason(), LONGEST_REASON, faults);
        Particulars particulars = particulars(form.particulars(), faults);
        if (faults.errors.any()) {
            return new Read(faults.errors, Optional.empty());
        }
        return new Read(
                FormErrors.none(),
                Optional.of(
                        new NewActivity(
                                "",
                                named.stream().map(place -> place.unit().id()).toList(),
                                named.stream().map(Place::commune).toList(),
                                day.orElseThrow(),
                                form.kind(),
                                Optional.of(form.topic()).filter(ActivityTopics.ALL::contains),
                                Optional.of(form.title()).filter(title -> !title.isEmpty()),
                                attendance,
                                present,
                                invited,
                                Optional.of(form.organiser())
                                        .filter(ActivityOrganisers.ALL::contains),
                                particulars)));
    }

    private static Particulars particulars(ParticularsForm form, Faults faults) {
        length(ParticularsForm.PLACE, form.place(), LONGEST_TITLE, faults);
        length(ParticularsForm.AUDIENCE, form.audience(), LONGEST_TITLE, faults);
        length(ParticularsForm.WORKS, form.works(), LONGEST_WORKS, faults);
        Optional<Long> value = TypedText.money(form.value());
        if (value.isEmpty() && !form.value().isEmpty()) {
            faults.add(ParticularsForm.VALUE, "activities.form.value.wrong");
        }
        return new Particulars(
                told(form.place()),
                told(form.audience()),
                told(form.works()),
                count(ParticularsForm.HOUSEHOLDS, form.households(), faults),
                count(ParticularsForm.WORK_DAYS, form.workDays(), faults),
                value);
    }

    private static Optional<String> told(String typed) {
        return Optional.of(typed).filter(text -> !text.isEmpty());
    }

    private Optional<LocalDate> day(ActivityForm form, Faults faults) {
        Optional<LocalDate> day = TypedDay.old(form.day());
        if (form.day().isEmpty()) {
            faults.add(ActivityForm.DAY, "activities.form.day.missing");
        } else if (day.isEmpty()) {
            faults.add(ActivityForm.DAY, "activities.form.day.wrong");
        } else if (day.get().isAfter(LocalDate.now(clock))) {
            faults.add(ActivityForm.DAY, "activities.form.day.future", faults.date(day.get()));
            return Optional.empty();
        }
        return day;
    }

    private List<Place> places(Scope scope, ActivityForm form, LocalDate day, Faults faults) {
        return form.units().stream()
                .map(code -> places.find(scope, code, day))
                .flatMap(found -> standing(found, day, faults).stream())
                .sorted(Place.ORDER)
                .toList();
    }

    private static Optional<Place> standing(Found found, LocalDate day, Faults faults) {
        return switch (found) {
            case Found.Standing standing -> Optional.of(standing.place());
            case Found.NotOnThatDay other -> {
                Unit unit = other.nearest();
                boolean early = day.isBefore(unit.validity().from());
                faults.add(
                        ActivityForm.UNITS,
                        early ? "activities.form.units.not-yet" : "activities.form.units.no-more",
                        unit.name(),
                        faults.date(early ? unit.validity().from() : unit.validity().until()),
                        faults.date(day));
                yield Optional.empty();
            }
        };
    }

    private static Optional<Integer> count(String field, String typed, Faults faults) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt count = TypedText.count(typed);
        if (count.isEmpty() || count.getAsInt() > MOST_PEOPLE) {
            faults.add(field, "activities.form.count.wrong");
            return Optional.empty();
        }
        return Optional.of(count.getAsInt());
    }

    private static void length(String field, String typed, int longest, Faults faults) {
        if (typed.length() > longest) {
            faults.add(field, "activities.form.too-long", faults.integer(longest));
        }
    }

    private static final class Faults {
        private final PageFrame frame;
        private FormErrors errors = FormErrors.none();

        Faults(PageFrame frame) {
            this.frame = frame;
        }

        void add(String field, String key, Object... args) {
            errors = errors.with(field, frame.text(key, args));
        }

        String date(LocalDate day) {
            return frame.format().date(day);
        }

        String integer(int number) {
            return frame.format().integer(number);
        }
    }
}
