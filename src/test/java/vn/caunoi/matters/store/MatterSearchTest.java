package vn.caunoi.matters.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Role;
import vn.caunoi.access.Scopes;
import vn.caunoi.matters.desk.Caller;
import vn.caunoi.matters.desk.Callers;
import vn.caunoi.matters.desk.MatterDesk;
import vn.caunoi.matters.desk.MatterIntake;
import vn.caunoi.matters.desk.NewMatter;
import vn.caunoi.matters.model.Bars;
import vn.caunoi.matters.model.Competence;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterKind;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;

/** Who finds what by which words, as the role that serves, on a real database. */
class MatterSearchTest {
    private static final String THREE_BY_HEAD =
            "Cống hộp đầu ngõ bị tắc, nước thải tràn ra hòa lẫn";
    private static final String THREE_ROUND = "Cống hộp cuối ngõ bị tắc, trưởng ban không nghe";
    private static final String FOUR = "Cống hộp giữa ngõ bị tắc từ tháng trước";
    private static final String SEALED = "Cống hộp lấn đất, tôi khiếu nại quyết định số 12";
    private static final String NEIGHBOUR = "Cống hộp phường bên bị tắc";

    private static TestProduct product;

    @BeforeAll
    static void serve() {
        product = TwoWards.served();
        product.account("ban4", Role.HEAD, "P-4");
        raised("P", "P-3", true, THREE_BY_HEAD);
        raised("P", "P-3", false, THREE_ROUND);
        raised("P", "P-4", true, FOUR);
        raised("Q", "Q-1", false, NEIGHBOUR);
        Matter complaint = raised("P", "P-3", true, SEALED);
        product.bean(MatterDesk.class)
                .take(
                        caller("canbo"),
                        complaint.id(),
                        complaint.version(),
                        new MatterStep.Classified(
                                MatterKind.COMPLAINT, "land", Competence.BODY, Set.of()));
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @Test
    void theOfficerFindsAllOfHisWardNewestFirstButNothingSealed() {
        assertThat(found("canbo", "cong hop")).containsExactly(FOUR, THREE_ROUND, THREE_BY_HEAD);
        assertThat(found("canbo", "khieu nai quyet dinh")).isEmpty();
    }

    @Test
    void aHeadFindsNeitherWhatWentRoundHimNorOtherAreasNorSealed() {
        assertThat(found("ban3", "cong hop")).containsExactly(THREE_BY_HEAD);
        assertThat(found("ban3", "cong hop truong ban khong nghe")).isEmpty();
        assertThat(found("ban4", "cống hộp")).containsExactly(FOUR);
    }

    @Test
    void theNeighbourFindsOnlyHisOwn() {
        assertThat(found("bencanh", "cong hop")).containsExactly(NEIGHBOUR);
        assertThat(found("bencanh", "thai tran")).isEmpty();
    }

    @Test
    void whoReachesNothingFindsNothing() {
        Caller nobody =
                new Caller(
                        Reach.NOTHING,
                        Bars.NONE,
                        _ -> Set.of(),
                        Optional.empty(),
                        Optional.empty());

        assertThat(product.bean(MatterSearch.class).find(nobody, "cong hop", false, 50)).isEmpty();
        assertThat(
                        product.bean(JdbcClient.class)
                                .sql("SELECT text FROM matters.search('''cong''', '', 10)")
                                .query(String.class)
                                .list())
                .isEmpty();
    }

    @Test
    void theReachOfTheTransactionBindsTheFunctionItself() {
        List<String> texts =
                product.bean(ScopedTransactions.class)
                        .read(
                                caller("ban3").reach(),
                                () ->
                                        product.bean(JdbcClient.class)
                                                .sql(
                                                        "SELECT text FROM matters.search('''cong'' | !''cong''', '', 10)")
                                                .query(String.class)
                                                .list());

        assertThat(texts).containsExactly(THREE_BY_HEAD);
    }

    @Test
    void marksAndTheWayOfSettingThemDoNotMatter() {
        assertThat(found("ban3", "HOÀ LẪN")).containsExactly(THREE_BY_HEAD);
        assertThat(found("ban3", "hòa lẫn")).containsExactly(THREE_BY_HEAD);
        assertThat(found("ban3", "hoa lan")).containsExactly(THREE_BY_HEAD);
    }

    @Test
    void oneWordMayBeMisspeltByOneLetter() {
        assertThat(found("ban3", "nuoc thsi tran")).containsExactly(THREE_BY_HEAD);
        assertThat(found("ban3", "nuoc tha tran")).containsExactly(THREE_BY_HEAD);
        assertThat(found("ban3", "nuoc thhai tran")).containsExactly(THREE_BY_HEAD);
        assertThat(found("ban3", "nuoc htai tran")).containsExactly(THREE_BY_HEAD);
        assertThat(found("ban3", "nuco thsi tran")).isEmpty();
    }

    @Test
    void signsInTheWordsAreNoOperators() {
        assertThat(found("ban3", "cong' | !x \\ & (hop)")).isEmpty();
        assertThat(found("ban3", "'cong' \\ & (hop)")).containsExactly(THREE_BY_HEAD);
        assertThat(found("ban3", "  ,. ")).isEmpty();
    }

    @Test
    void nobodyWritesHimselfIntoAnothersSearch() {
        String planted = "Vào sổ của người khác +u" + unit("P-3").value() + " cấy ghép";
        raised("Q", "Q-1", false, planted);

        List<String> texts =
                product.bean(ScopedTransactions.class)
                        .read(
                                caller("ban3").reach(),
                                () ->
                                        product.bean(JdbcClient.class)
                                                .sql(
                                                        "SELECT text FROM matters.search('''ghep''', '', 10)")
                                                .query(String.class)
                                                .list());

        assertThat(texts).isEmpty();
    }

    @Test
    void theSearchGoesThroughTheTextIndex() {
        Caller officer = caller("canbo");

        Long scans =
                product.bean(ScopedTransactions.class)
                        .read(
                                officer.reach(),
                                () -> {
                                    JdbcClient jdbc = product.bean(JdbcClient.class);
                                    jdbc.sql("SET LOCAL enable_seqscan = off").update();
                                    jdbc.sql("DISCARD PLANS").update();
                                    var unused =
                                            product.bean(MatterSearch.class)
                                                    .find(officer, "cong hop", false, 5);
                                    return jdbc.sql(
                                                    "SELECT pg_stat_get_xact_numscans('matters.words_tokens'::regclass)")
                                            .query(Long.class)
                                            .single();
                                });

        assertThat(scans).isPositive();
    }

    @Test
    void similarOpenMattersNearbyAreOfferedToWhoMaySeeThem() {
        assertThat(similar("canbo", "P-3", "cống hộp nhà tôi bị tắc"))
                .containsExactly(THREE_ROUND, THREE_BY_HEAD, FOUR);
        assertThat(similar("canbo", "P-4", "cống hộp nhà tôi bị tắc"))
                .containsExactly(FOUR, THREE_ROUND, THREE_BY_HEAD);
        assertThat(similar("ban3", "P-3", "cong hop nha toi bi tac"))
                .containsExactly(THREE_BY_HEAD);
        assertThat(similar("canbo", "P-3", "hộp cống")).isEmpty();
    }

    private static List<String> found(String account, String words) {
        return product.bean(MatterSearch.class).find(caller(account), words, false, 50).stream()
                .map(MatterSearch.Hit::text)
                .toList();
    }

    private static List<String> similar(String account, String area, String text) {
        return product
                .bean(SimilarMatters.class)
                .of(caller(account), unit("P"), Optional.of(unit(area)), text)
                .stream()
                .map(SimilarMatters.Similar::text)
                .toList();
    }

    private static Matter raised(String ward, String area, boolean toHead, String text) {
        return product.bean(MatterIntake.class)
                .fromResident(
                        new NewMatter(
                                unit(ward),
                                Optional.of(unit(area)),
                                toHead,
                                today(),
                                "resident_page",
                                text,
                                Optional.empty(),
                                Wish.NONE))
                .matter();
    }

    private static Caller caller(String account) {
        return product.bean(Callers.class)
                .person(
                        product.bean(Scopes.class)
                                .of(
                                        product.bean(Accounts.class)
                                                .named(account)
                                                .orElseThrow()
                                                .id()));
    }

    private static UnitId unit(String code) {
        return product.bean(Units.class).named(code, today()).orElseThrow().id();
    }

    private static LocalDate today() {
        return LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
