package vn.caunoi.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Role;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.organization.Seats;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.Units;
import vn.caunoi.people.PersonId;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;

/** The bench ward as its officer has it in use: committees with members, this year's meetings. */
final class BenchDesk {
    static final String OFFICER = "canbo";
    static final String HEAD = "ban1";
    static final String PASSWORD = "mat-khau-do-toc-do";

    private static final int MEMBERS = 8;
    private static final List<String> WORDS = List.of("An", "Bình", "Chi", "Dung", "Giang", "Hà");

    private BenchDesk() {}

    /** The rows of this year and the members, beside the ten years before. */
    static void write(Path folder, LocalDate today) throws IOException {
        Files.createDirectories(folder);
        List<String> members =
                new ArrayList<>(
                        List.of(
                                "unit,full_name,birth_year,sex,position,seat_group,represents,concurrent_post,from,to"));
        List<String> activities = new ArrayList<>(List.of(BenchWard.ACTIVITY_HEADER));
        for (int area = 0; area < BenchWard.AREAS; area++) {
            for (int seat = 0; seat < MEMBERS; seat++) {
                members.add(member(area, seat));
            }
            for (LocalDate day = today.withDayOfYear(3 + area % 20);
                    !day.isAfter(today);
                    day = day.plusDays(9)) {
                activities.add(activity(area, day));
            }
        }
        Files.write(folder.resolve("members.csv"), members);
        Files.write(folder.resolve("activities.csv"), activities);
    }

    private static String member(int area, int seat) {
        return "%s,Nguyễn %s %s %d,%d,female,%s,,,,2012-01-01,"
                .formatted(
                        BenchWard.area(area),
                        WORDS.get(area % WORDS.size()),
                        WORDS.get(seat % WORDS.size()),
                        area * MEMBERS + seat,
                        1950 + seat,
                        seat == 0 ? "head" : "member");
    }

    private static String activity(int area, LocalDate day) {
        boolean meeting = day.getDayOfYear() % 4 == 0;
        return "N%d-%d,%s,%s,%s,%s,%s,%d,%s,%s,"
                .formatted(
                        area,
                        day.getDayOfYear(),
                        BenchWard.area(area),
                        day,
                        meeting ? "committee_meeting" : "outreach",
                        meeting ? "" : "law",
                        meeting ? "Họp thường kỳ" : "Tuyên truyền",
                        20 + day.getDayOfMonth(),
                        meeting ? "7" : "",
                        meeting ? "8" : "");
    }

    /** The officer of the ward and the head of its first area. */
    static void accounts(ApplicationContext context) {
        LocalDate today = LocalDate.now(context.getBean(Clock.class));
        open(context, OFFICER, Role.WARD_OFFICER, BenchWard.WARD, today);
        open(context, HEAD, Role.HEAD, BenchWard.area(0), today);
    }

    private static void open(
            ApplicationContext context, String name, Role role, String code, LocalDate today) {
        Units units = context.getBean(Units.class);
        Unit unit = units.named(code, today).orElseThrow();
        Optional<PersonId> person =
                context.getBean(ScopedTransactions.class)
                        .read(
                                Reach.EVERYTHING,
                                () ->
                                        context
                                                .getBean(Seats.class)
                                                .held(
                                                        Reach.EVERYTHING,
                                                        units.coverage(
                                                                Set.of(unit.id()),
                                                                DateRange.of(today)),
                                                        today)
                                                .stream()
                                                .map(Seats.Held::person)
                                                .findFirst());
        Accounts accounts = context.getBean(Accounts.class);
        AccountId account = accounts.open(name, PASSWORD, person).orElseThrow();
        accounts.appoint(account, role, Optional.of(unit.id()), today);
    }
}
