package vn.caunoi.activities;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The particulars of an activity as typed. */
public record ParticularsForm(
        String place,
        String audience,
        String works,
        String households,
        String workDays,
        String value) {
    static final String PLACE = "diadiem";
    static final String AUDIENCE = "thanhphan";
    static final String WORKS = "congtrinh";
    static final String HOUSEHOLDS = "sohogiup";
    static final String WORK_DAYS = "ngaycong";
    static final String VALUE = "giatri";
    static final ParticularsForm NONE = new ParticularsForm("", "", "", "", "", "");

    static ParticularsForm of(Function<String, String> field) {
        return new ParticularsForm(
                field.apply(PLACE),
                field.apply(AUDIENCE),
                field.apply(WORKS),
                field.apply(HOUSEHOLDS),
                field.apply(WORK_DAYS),
                field.apply(VALUE));
    }

    static ParticularsForm of(Particulars recorded) {
        return new ParticularsForm(
                text(recorded.place()),
                text(recorded.audience()),
                text(recorded.works()),
                text(recorded.households()),
                text(recorded.workDays()),
                text(recorded.value()));
    }

    private static String text(Optional<?> recorded) {
        return recorded.map(String::valueOf).orElse("");
    }

    /** Whether something is told of work and help. */
    public boolean hasWork() {
        return Stream.of(works, households, workDays, value).anyMatch(text -> !text.isEmpty());
    }

    /** Whether something is told of place and audience. */
    public boolean hasPlace() {
        return !place.isEmpty() || !audience.isEmpty();
    }
}
