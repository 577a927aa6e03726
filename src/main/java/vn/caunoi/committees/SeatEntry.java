package vn.caunoi.committees;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.EndReason;
import vn.caunoi.organization.Seat;
import vn.caunoi.people.PersonDetails;
import vn.caunoi.people.PersonId;
import vn.caunoi.people.Sex;

/**
 * What the form of a member says.
 *
 * @param posts other posts at the residential area
 */
record SeatEntry(
        PersonDetails person,
        String position,
        Optional<String> group,
        Optional<String> represents,
        List<String> posts,
        DateRange held) {
    private static final int EARLIEST_BIRTH = 1900;
    private static final String NOT_YET_NAMED = "?";

    static SeatEntry read(FormReader reader, String position, LocalDate today) {
        return new SeatEntry(
                person(reader, today),
                position,
                reader.optionalChoice("nhom", CommitteeWords.GROUPS),
                reader.optional("daidien"),
                reader.choices("kiem", CommitteeWords.POSTS),
                held(reader));
    }

    /** The part of a form that says who somebody is. */
    static PersonDetails person(FormReader reader, LocalDate today) {
        String name = reader.required("hoten");
        if (reader.errors().on("hoten").isEmpty() && name.length() > 200) {
            reader.wrong("hoten", "committees.wrong.long", "200");
        }
        Optional<String> phone = reader.optional("dienthoai");
        if (phone.filter(text -> !text.matches("[0-9+ .()-]{6,20}")).isPresent()) {
            reader.wrong("dienthoai", "committees.wrong.phone");
            phone = Optional.empty();
        }
        Optional<Integer> born = reader.whole("namsinh", EARLIEST_BIRTH, today.getYear());
        if (born.isEmpty()) {
            reader.wrong("namsinh", "committees.wrong.missing");
        }
        return new PersonDetails(
                name.isEmpty() || name.length() > 200 ? NOT_YET_NAMED : name,
                born,
                reader.optionalChoice("gioitinh", CommitteeWords.SEXES)
                        .map(word -> word.equals("female") ? Sex.FEMALE : Sex.MALE)
                        .orElse(Sex.NOT_STATED),
                phone,
                Optional.empty());
    }

    /** The first day without the seat is typed only where it ended already. */
    private static DateRange held(FormReader reader) {
        LocalDate from = reader.day("tu");
        LocalDate until = reader.optionalDay("thoi").orElse(DateRange.FOREVER);
        if (until.isAfter(from)) {
            return new DateRange(from, until);
        }
        reader.wrong("thoi", "committees.wrong.ends-before");
        return DateRange.of(from);
    }

    Seat seat(Place place, PersonId holder, Optional<EndReason> reason) {
        return new Seat(
                place.unit().id(),
                place.commune(),
                holder,
                held,
                position,
                group,
                represents,
                joined(posts),
                reason.filter(any -> !held.isOpen()));
    }

    static Optional<String> joined(List<String> posts) {
        return Optional.of(String.join("|", posts)).filter(words -> !words.isEmpty());
    }

    static List<String> apart(Optional<String> posts) {
        return posts.map(words -> List.of(words.split("\\|"))).orElse(List.of());
    }

    static Filled fill(Member member) {
        Seat seat = member.seat();
        PersonDetails person = member.person();
        return fillPerson(person)
                .and("nhiemvu", seat.position())
                .and("nhom", seat.seatGroup().orElse(""))
                .and("daidien", seat.represents().orElse(""))
                .and("kiem", apart(seat.concurrentPost()))
                .and("tu", seat.held().from().toString())
                .and("thoi", seat.held().isOpen() ? "" : seat.held().until().toString())
                .and(Filled.VERSION, member.version());
    }

    Filled fill() {
        return fillPerson(person)
                .and("nhiemvu", position)
                .and("nhom", group.orElse(""))
                .and("daidien", represents.orElse(""))
                .and("kiem", posts)
                .and("tu", held.from().toString())
                .and("thoi", held.isOpen() ? "" : held.until().toString());
    }

    private static Filled fillPerson(PersonDetails person) {
        return Filled.with(
                "hoten", person.fullName(),
                "namsinh", person.birthYear().map(String::valueOf).orElse(""),
                "gioitinh",
                        switch (person.sex()) {
                            case FEMALE -> "female";
                            case MALE -> "male";
                            case NOT_STATED -> "";
                        },
                "dienthoai", person.phone().orElse(""));
    }
}
