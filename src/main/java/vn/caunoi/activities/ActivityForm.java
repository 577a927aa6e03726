package vn.caunoi.activities;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.util.MultiValueMap;
import vn.caunoi.activities.ActivityIntake.NewActivity;
import vn.caunoi.web.ThreeWay;

/**
 * An activity as typed, kept word for word while something is wrong with it.
 *
 * @param units codes of the ticked units
 * @param consent whether those in the pictures were asked
 * @param reason why a correction was made
 * @param version the version that the person saw when the form was opened; "" for a new one
 */
public record ActivityForm(
        String kind,
        String topic,
        String day,
        List<String> units,
        String attendance,
        String membersPresent,
        String membersInvited,
        String title,
        String organiser,
        ParticularsForm particulars,
        boolean consent,
        String reason,
        String version) {
    static final String KIND = "loai";
    static final String TOPIC = "chude";
    static final String DAY = "ngay";
    static final String UNITS = "donvi";
    static final String ATTENDANCE = "nguoidu";
    static final String PRESENT = "comat";
    static final String INVITED = "duocmoi";
    static final String TITLE = "tieude";
    static final String ORGANISER = "tochuc";
    static final String PICTURES = "anh";
    static final String REASON = "lydo";

    public ActivityForm {
        units = List.copyOf(units);
    }

    static ActivityForm of(MultiValueMap<String, String> sent) {
        Function<String, String> field =
                name -> TypedText.clean(Optional.ofNullable(sent.getFirst(name)).orElse(""));
        return new ActivityForm(
                field.apply(KIND),
                field.apply(TOPIC),
                field.apply(DAY),
                sent.getOrDefault(UNITS, List.of()).stream().distinct().toList(),
                field.apply(ATTENDANCE),
                field.apply(PRESENT),
                field.apply(INVITED),
                field.apply(TITLE),
                field.apply(ORGANISER),
                ParticularsForm.of(field),
                sent.containsKey("dongy"),
                field.apply(REASON),
                field.apply("phienban"));
    }

    /** What is recorded already, as it would have been typed. */
    static ActivityForm of(NewActivity what, List<String> units, String version) {
        return new ActivityForm(
                what.kind(),
                what.topic().orElse(""),
                what.heldOn().toString(),
                units,
                what.attendance().map(String::valueOf).orElse(""),
                what.membersPresent().map(String::valueOf).orElse(""),
                what.membersInvited().map(String::valueOf).orElse(""),
                what.title().orElse(""),
                what.organiser().orElse(""),
                ParticularsForm.of(what.particulars()),
                false,
                "",
                version);
    }

    /** Whether the part about work and help stands open. */
    public boolean showsWork() {
        return Particulars.haveWork(kind) || particulars.hasWork();
    }

    /** What two similar activities have in common: not the day, not who came. */
    ActivityForm similarOn(String anotherDay, List<String> standing) {
        return new ActivityForm(
                kind,
                topic,
                anotherDay,
                units.stream().filter(standing::contains).toList(),
                "",
                "",
                membersInvited,
                title,
                organiser,
                new ParticularsForm(particulars.place(), particulars.audience(), "", "", "", ""),
                false,
                "",
                "");
    }

    /** The form goes on with what the other one wrote in the fields that this one left alone. */
    static ActivityForm merged(ThreeWay<ActivityForm> forms) {
        return new ActivityForm(
                forms.field(ActivityForm::kind),
                forms.field(ActivityForm::topic),
                forms.field(ActivityForm::day),
                forms.field(form -> form.units().stream().sorted().toList()),
                forms.field(ActivityForm::attendance),
                forms.field(ActivityForm::membersPresent),
                forms.field(ActivityForm::membersInvited),
                forms.field(ActivityForm::title),
                forms.field(ActivityForm::organiser),
                new ParticularsForm(
                        forms.field(form -> form.particulars().place()),
                        forms.field(form -> form.particulars().audience()),
                        forms.field(form -> form.particulars().works()),
                        forms.field(form -> form.particulars().households()),
                        forms.field(form -> form.particulars().workDays()),
                        forms.field(form -> form.particulars().value())),
                forms.typed().consent(),
                forms.typed().reason(),
                forms.present().version());
    }
}
