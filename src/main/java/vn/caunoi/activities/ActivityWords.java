package vn.caunoi.activities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.activities.ActivityIntake.NewActivity;
import vn.caunoi.organization.Units;
import vn.caunoi.web.PageFrame;

/** An activity field by field in the words of its page. */
@Component
class ActivityWords {
    private final Units units;

    ActivityWords(Units units) {
        this.units = units;
    }

    /** All fields, in the order of the form; what was not recorded is "". */
    List<Fact> of(NewActivity what, PageFrame frame) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(frame.text("activities.field.kind"), kind(what, frame)));
        facts.add(
                new Fact(frame.text("activities.field.topic"), word("topic", what.topic(), frame)));
        facts.add(new Fact(frame.text("activities.field.day"), frame.format().date(what.heldOn())));
        facts.add(new Fact(frame.text("activities.field.units"), String.join(", ", names(what))));
        facts.add(
                new Fact(
                        frame.text("activities.field.attendance"),
                        count(what.attendance(), frame)));
        facts.add(
                new Fact(
                        frame.text("activities.field.present"),
                        count(what.membersPresent(), frame)));
        facts.add(
                new Fact(
                        frame.text("activities.field.invited"),
                        count(what.membersInvited(), frame)));
        facts.add(new Fact(frame.text("activities.field.title"), what.title().orElse("")));
        facts.add(
                new Fact(
                        frame.text("activities.field.organiser"),
                        word("organiser", what.organiser(), frame)));
        facts.addAll(particulars(what.particulars(), frame));
        return facts;
    }

    private static List<Fact> particulars(Particulars told, PageFrame frame) {
        return List.of(
                new Fact(frame.text("activities.field.place"), told.place().orElse("")),
                new Fact(frame.text("activities.field.audience"), told.audience().orElse("")),
                new Fact(frame.text("activities.field.works"), told.works().orElse("")),
                new Fact(
                        frame.text("activities.field.households"), count(told.households(), frame)),
                new Fact(frame.text("activities.field.work-days"), count(told.workDays(), frame)),
                new Fact(
                        frame.text("activities.field.value"),
                        told.value().map(frame.format()::money).orElse("")));
    }

    /** Field by field what one has and the other has not. */
    List<Change> differences(NewActivity earlier, NewActivity later, PageFrame frame) {
        List<Fact> before = of(earlier, frame);
        List<Fact> after = of(later, frame);
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            changes.add(
                    new Change(before.get(i).label(), before.get(i).value(), after.get(i).value()));
        }
        return changes.stream().filter(change -> !change.before().equals(change.after())).toList();
    }

    String kind(NewActivity what, PageFrame frame) {
        return frame.text("vocabulary.activity_kind." + what.kind());
    }

    /** What it was called, or else what it was. */
    String heading(NewActivity what, PageFrame frame) {
        return what.title().orElseGet(() -> kind(what, frame));
    }

    /** In one sentence, to begin a public text with. */
    String summary(NewActivity what, PageFrame frame) {
        String told =
                frame.text(
                        "activities.public.summary",
                        frame.format().date(what.heldOn()),
                        String.join(", ", names(what)),
                        kind(what, frame));
        return what.attendance()
                .map(people ->
                        told
                                + " "
                                + frame.text(
                                        "activities.public.summary.attendance",
                                        frame.format().integer(people)))
                .orElse(told);
    }

    /** The codes of its units, as forms name them. */
    List<String> codes(NewActivity what) {
        return PlaceNames.of(units, what.units()).codes(what.units(), what.heldOn());
    }

    private List<String> names(NewActivity what) {
        return PlaceNames.of(units, what.units()).on(what.units(), what.heldOn());
    }

    private static String word(String list, Optional<String> word, PageFrame frame) {
        return word.map(known -> frame.text("vocabulary." + list + "." + known)).orElse("");
    }

    private static String count(Optional<Integer> count, PageFrame frame) {
        return count.map(number -> frame.format().integer(number)).orElse("");
    }
}
