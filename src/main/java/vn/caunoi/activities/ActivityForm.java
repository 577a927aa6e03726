package vn.caunoi.activities;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.util.MultiValueMap;
import vn.caunoi.activities.ActivityIntake.NewActivity;

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
                false,
                "",
                version);
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
                false,
                "",
                "");
    }

    ActivityForm seen(int otherVersion) {
        return new ActivityForm(
                kind,
                topic,
                day,
                units,
                attendance,
                membersPresent,
                membersInvited,
                title,
                organiser,
                consent,
                reason,
                String.valueOf(otherVersion));
    }
}
