package vn.caunoi.matters.model;

import java.time.LocalDate;
import vn.caunoi.calendar.WorkingDays;

/** The time limits of the rule book, as they held on the day on which each began. */
public interface Deadlines {
    /** To sort a matter and forward it or explain it. */
    Clock sorting(LocalDate received);

    /** For the body to answer; another one after an objection. */
    Clock answer(KindRules rules, Course course, LocalDate forwarded);

    /** To tell every voice. */
    Clock telling(LocalDate answered);

    /** How long a told matter waits for a word. */
    LocalDate silentUntil(LocalDate told);

    WorkingDays working();
}
