package vn.caunoi.committees;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The heads among the members of a committee; after a mistake there may be more than one. */
record Heads(List<Member> all) {
    private static final String NONE = "-";

    /** Those who serve on the day or later. */
    static Heads from(List<Member> members, LocalDate day) {
        return new Heads(
                members.stream()
                        .filter(member -> member.seat().isHead())
                        .filter(member -> member.seat().held().until().isAfter(day))
                        .toList());
    }

    /** Changes when somebody else replaces or corrects a head. */
    String seen() {
        return all.isEmpty()
                ? NONE
                : all.stream()
                        .sorted(Comparator.comparing(Member::id))
                        .map(head -> head.id() + ":" + head.kept().version())
                        .collect(Collectors.joining(","));
    }

    /** The one who serves longest from now. */
    Optional<Member> last() {
        return all.stream().max(Comparator.comparing((Member head) -> head.seat().held().from()));
    }
}
