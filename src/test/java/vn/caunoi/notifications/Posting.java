package vn.caunoi.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Role;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.Units;
import vn.caunoi.people.Abode;
import vn.caunoi.people.People;
import vn.caunoi.people.PersonDetails;
import vn.caunoi.people.PersonId;
import vn.caunoi.people.Sex;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.SystemTransactions;
import vn.caunoi.testing.TestProduct;

/** Posts invented notices in ward P and sends them at a moment of the test's choice. */
final class Posting {
    private final TestProduct product;

    Posting(TestProduct product) {
        this.product = product;
    }

    Notice notice(UUID about, int version, Recipient to) {
        return new Notice(
                unit("P").id(),
                unit("P-3").id(),
                InventedNotices.TOLD,
                about,
                version,
                to,
                Duration.ZERO);
    }

    private Unit unit(String code) {
        return product.bean(Units.class).named(code, LocalDate.of(2026, 1, 1)).orElseThrow();
    }

    boolean post(Notice notice) {
        return write(() -> product.bean(Notices.class).post(notice));
    }

    /** Posts one about something new. */
    UUID post(Recipient to) {
        UUID about = UUID.randomUUID();
        post(notice(about, 1, to));
        return about;
    }

    <T> T write(java.util.function.Supplier<T> work) {
        return product.bean(ScopedTransactions.class).write(Reach.EVERYTHING, work);
    }

    /** Somebody of area 3 without an account. */
    Recipient person(String email, String phone) {
        PersonDetails details =
                new PersonDetails(
                        "Hứa Thị Lành",
                        Optional.empty(),
                        Sex.FEMALE,
                        Optional.of(phone).filter(text -> !text.isEmpty()),
                        Optional.of(email).filter(text -> !text.isEmpty()));
        Abode abode = new Abode(unit("P").id().value(), unit("P-3").id().value());
        PersonId person = write(() -> product.bean(People.class).add(abode, details));
        return new Recipient.Person(person);
    }

    /** The head of area 4 with an account whose person has this address. */
    AccountId account(String name, String email) {
        Recipient.Person person = (Recipient.Person) person(email, "");
        AccountId account =
                product.bean(Accounts.class)
                        .open(name, name + name, Optional.of(person.person()))
                        .orElseThrow();
        product.bean(Accounts.class)
                .appoint(
                        account,
                        Role.WARD_OFFICER,
                        Optional.of(unit("P").id()),
                        LocalDate.of(2010, 1, 1));
        return account;
    }

    AccountId named(String name) {
        return product.bean(Accounts.class).named(name).orElseThrow().id();
    }

    int send(Channel channel, Duration later) {
        return product.bean(Sending.class)
                .round(channel, Clock.offset(product.bean(Clock.class), later));
    }

    Instant in(Duration later) {
        return product.bean(Clock.class).instant().plus(later);
    }

    /** What was written down of the tries, in their order: {@code temporary silent}. */
    List<String> attempts(UUID about) {
        return system(
                """
                SELECT concat_ws(' ', a.outcome, a.trouble) FROM notifications.attempt a
                JOIN notifications.notice n ON n.id = a.notice_id
                WHERE n.about = '%s' ORDER BY a.id
                """
                        .formatted(about));
    }

    /** How it stands, way by way: {@code email sent}. */
    List<String> states(UUID about) {
        return system(
                """
                SELECT d.channel || ' ' || d.state FROM notifications.delivery d
                JOIN notifications.notice n ON n.id = d.notice_id
                WHERE n.about = '%s' ORDER BY d.channel
                """
                        .formatted(about));
    }

    List<String> system(String sql) {
        return product.bean(SystemTransactions.class)
                .run(() -> product.bean(JdbcClient.class).sql(sql).query(String.class).list());
    }
}
