package vn.caunoi.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.WardFiles;

/** The second wall: what the application role sees in SQL when the first one was forgotten. */
class RowLevelSecurityTest {
    /** Tables without a unit's text, each with the reason why it has no policy. */
    private static final Set<String> WITHOUT_POLICY =
            Set.of(
                    // this installation and who did something in bulk, by id
                    "storage.installation",
                    "storage.batch",
                    // how often it changed who reaches what; no word of whom
                    "storage.standing",
                    // law and definitions of figures, the same for everybody
                    "rules.rule",
                    "reports.configured_indicator",
                    "reports.configured_form",
                    // names and places of units are public
                    "organization.unit",
                    "organization.unit_version",
                    "organization.unit_version_history",
                    // answers to programs, sealed, by account and digest
                    "exchange.kept_answer",
                    // check values of keys
                    "people.data_key",
                    // read before anybody is known
                    "access.account",
                    "access.post",
                    "access.token",
                    "access.draft",
                    // code words and ids of an account's own filters; they open nothing
                    "matters.view",
                    // the same of its own tables of figures
                    "reports.saved_view",
                    "access.spring_session",
                    "access.spring_session_attributes",
                    // digests of forms that were sent, and addresses within the product
                    "access.sent_form",
                    // who did what with accounts, by ids; the installation's own settings and
                    // backups
                    "access.account_event",
                    "settings.public_address",
                    "settings.mail_server",
                    "settings.mail_secret",
                    "notifications.home",
                    "notifications.push_key",
                    "notifications.text_gateway",
                    "notifications.text_secret",
                    // which messages an account was told of, by ids; its browsers, sealed
                    "notifications.inbox",
                    "notifications.browser",
                    "backup.run",
                    "backup.trial");

    private static TestProduct product;

    @BeforeAll
    static void twoNeighbours() {
        product = TestProduct.start();
        assertThat(
                        product.take(
                                        WardFiles.withAreas(4)
                                                .members(
                                                        """
                                                        P-3,Lý Thị Ba,1960,female,head,party_cell,,,2021-01-01,
                                                        P-4,Hồ Văn Tư,1961,male,head,party_cell,,,2021-01-01,
                                                        """)
                                                .activities(
                                                        """
                                                        own,P-3,2022-02-01,outreach,law,Của khu phố 3,10,,,
                                                        theirs,P-4,2022-02-02,outreach,law,Của khu phố 4,20,,,
                                                        joint,P-3|P-4,2022-02-03,outreach,law,Chung,30,,,
                                                        wards,P,2022-02-04,training,front_work,Của phường,5,,,ward
                                                        """)
                                                .fund(
                                                        """
                                                        t3,P-3,2022-03-01,for_the_poor,receipt,1000,,Bà Năm,
                                                        t4,P-4,2022-03-01,for_the_poor,receipt,2000,,Ông Sáu,
                                                        """)
                                                .models(
                                                        """
                                                        m3,P-3,safety,Tổ 3,2020-01-01,
                                                        m4,P-4,safety,Tổ 4,2020-01-01,
                                                        """)
                                                .entered("P-3,2022-H1,VH08,1\nP-4,2022-H1,VH08,2\n")
                                                .targets("P-3,2022,QN02,10\nP-4,2022,QN02,20\n"))
                                .faults())
                .isEmpty();
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void everyTableWithAUnitsTextHasAPolicy() throws SQLException {
        assertThat(tables("relrowsecurity = false"))
                .containsExactlyInAnyOrderElementsOf(WITHOUT_POLICY);
    }

    @Test
    void everyTableSaysWhatItIsFor() throws SQLException {
        assertThat(tables("obj_description(c.oid) IS NULL")).isEmpty();
    }

    @Test
    void withoutAScopeNoRowIsSeen() throws SQLException {
        for (String table : tables("relrowsecurity")) {
            assertThat(numbers("", "SELECT count(*) FROM " + table)).as(table).containsExactly("0");
        }
    }

    @Test
    void theApplicationRoleOwnsNothingAndCannotBypass() throws SQLException {
        assertThat(
                        numbers(
                                "",
                                """
                                SELECT count(*) FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner
                                WHERE r.rolname = current_user
                                """))
                .containsExactly("0");
        assertThat(
                        numbers(
                                "",
                                "SELECT rolbypassrls OR rolsuper OR rolinherit FROM pg_roles WHERE rolname = current_user"))
                .containsExactly("f");
    }

    @Test
    void theHeadOfAreaThreeSeesHisOwnAndTheJointActivityWhole() throws SQLException {
        assertThat(inAreaThree("SELECT code FROM activities.activity ORDER BY code"))
                .containsExactly("joint", "own");
        assertThat(
                        inAreaThree(
                                "SELECT cardinality(unit_ids) FROM activities.activity WHERE code = 'joint'"))
                .containsExactly("2");
    }

    @Test
    void theHeadOfAreaThreeSeesNothingElseOfAreaFour() throws SQLException {
        assertThat(inAreaThree("SELECT code FROM funds.voucher")).containsExactly("t3");
        assertThat(inAreaThree("SELECT sum(amount) FROM funds.posting WHERE account = 'fund'"))
                .containsExactly("1000");
        assertThat(inAreaThree("SELECT code FROM campaigns.model")).containsExactly("m3");
        assertThat(inAreaThree("SELECT value FROM reports.typed_figure")).containsExactly("1");
        assertThat(inAreaThree("SELECT value FROM reports.target")).containsExactly("10");
        assertThat(inAreaThree("SELECT count(*) FROM organization.seat")).containsExactly("1");
        assertThat(inAreaThree("SELECT count(*) FROM organization.committee_event"))
                .containsExactly("1");
        assertThat(inAreaThree("SELECT count(DISTINCT unit_id) FROM people.person"))
                .containsExactly("1");
    }

    @Test
    void aDumpShowsNoName() throws SQLException {
        String people =
                String.join(
                        "\n",
                        numbers(
                                "SET caunoi.everything = 'yes'",
                                "SELECT row_to_json(p)::text FROM people.person p"));
        assertThat(people)
                .isNotEmpty()
                .doesNotContain("Lý", "Hồ", "Năm", "Sáu")
                // as a value of its own: what is sealed may hold these digits by chance
                .doesNotContainPattern("(?<![0-9a-f])1960(?![0-9a-f])");
        assertThat(
                        numbers(
                                        "SET caunoi.everything = 'yes'",
                                        "SELECT row_to_json(v)::text FROM funds.voucher v")
                                .toString())
                .doesNotContain("Năm");
    }

    @Test
    void historyAndLedgerRefuseChange() {
        for (String table : List.of("funds.posting", "activities.activity_history")) {
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> {
                                product.take(
                                        WardFiles.empty()
                                                .activities(
                                                        "own,P-3,2022-02-01,outreach,law,Của khu phố 3,10,,,\n"));
                                numbers(
                                        "SET caunoi.everything = 'yes'",
                                        "DELETE FROM " + table + " RETURNING 1");
                                product.take(
                                        WardFiles.empty()
                                                .activities(
                                                        "own,P-3,2022-02-01,outreach,law,Sửa,10,,,\n"));
                                numbers(
                                        "SET caunoi.everything = 'yes'",
                                        "DELETE FROM " + table + " RETURNING 1");
                            })
                    .hasMessageContaining("append-only");
        }
    }

    private static List<String> inAreaThree(String sql) throws SQLException {
        String id = numbers("", "SELECT id FROM organization.unit WHERE code = 'P-3'").getFirst();
        return numbers("SET caunoi.units = '{%s}'".formatted(UUID.fromString(id)), sql);
    }

    private static List<String> tables(String condition) throws SQLException {
        return numbers(
                "",
                """
                SELECT n.nspname || '.' || c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE c.relkind = 'r' AND n.nspname = ANY('{%s}') AND c.relname <> 'flyway_history' AND %s
                """
                        .formatted(String.join(",", Migrations.MODULES), condition));
    }

    /** As the application role, in a session of its own. */
    private static List<String> numbers(String setting, String sql) throws SQLException {
        DatabaseAddress address = product.database().address();
        try (Connection connection =
                        DriverManager.getConnection(
                                address.url(),
                                address.application().user(),
                                address.application().password());
                Statement statement = connection.createStatement()) {
            if (!setting.isEmpty()) {
                statement.execute(setting);
            }
            List<String> values = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        }
    }
}
