package vn.caunoi.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Role;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Scopes;
import vn.caunoi.exchange.ImportResult;
import vn.caunoi.exchange.ImportUndo;
import vn.caunoi.matters.MatterPrograms;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.WardFiles;

/** The matters of earlier years come in with a table, again with corrections, and go with it. */
class MatterImportTest {
    private static final String HEADER =
            "id,unit,raised_on,kind,channel,topic,text,owner_body,forwarded_on,due_on,answered_on,answer,told_on,told_how,verdict\n";
    private static final String LAMP =
            "K1,P-3,2026-02-01,petition,meeting,roads_lighting,Đèn đường tổ 4 hỏng,Ủy ban nhân dân phường,2026-02-03,2026-03-01,2026-02-20,Đã thay bóng,2026-02-25,in_person,satisfied\n";
    private static final String DRAIN =
            "K2,P-3,2026-03-01,reflection,box,environment,Cống tắc đầu ngõ,Công an phường,2026-03-04,2026-03-20,,,,,\n";
    private static final String SEALED =
            "K3,P-3,2026-03-02,complaint,letter,land,Khiếu nại thu hồi đất,,,,,,,,\n";

    private TestProduct product;

    @BeforeEach
    void serve() {
        product = TestProduct.start();
        product.take(WardFiles.withAreas(4));
        product.account("canbo", Role.WARD_OFFICER, "P");
        product.account("ban3", Role.HEAD, "P-3");
    }

    @AfterEach
    void close() {
        product.close();
    }

    @Test
    void eachLineBecomesAMatterWithItsHistoryAtTheDeskOfItsArea() {
        ImportResult result = take(LAMP + DRAIN + SEALED);

        assertThat(result.faults()).isEmpty();
        assertThat(lines("canbo"))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("K1", "closed", "K2", "forwarded", "K3", "classified"));
        assertThat(lines("ban3"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("K1", "closed", "K2", "forwarded"));
        assertThat(steps("K1"))
                .containsExactly("record", "classify", "forward", "answer", "tell", "verdict");
        assertThat(
                        ask(
                                "SELECT DISTINCT hand FROM matters.step s JOIN matters.matter m ON m.id = s.matter_id"))
                .containsExactly("import");
        assertThat(ask("SELECT name FROM matters.body ORDER BY name"))
                .containsExactly("Công an phường", "Ủy ban nhân dân phường");
    }

    @Test
    void whatIsSealedStaysOutOfTheSearchAndOfTheTables() {
        take(SEALED);

        assertThat(search("canbo", "khieu nai")).isEmpty();
        assertThat(ask("SELECT text FROM matters.words")).isEmpty();
        assertThat(
                        ask(
                                "SELECT encode(content, 'escape') FROM matters.step WHERE position('thu h' in encode(content, 'escape')) > 0"))
                .isEmpty();
    }

    @Test
    void theSameTableAgainChangesNothing() {
        take(LAMP + DRAIN);
        ImportResult again = take(LAMP + DRAIN);

        assertThat(again.counts().getLast().unchanged()).isEqualTo(2);
        assertThat(steps("K2")).hasSize(3);
    }

    @Test
    void otherValuesAreACorrectionWithHistory() {
        take(DRAIN);
        ImportResult again =
                take(
                        DRAIN.replace(",,,,,\n", ",2026-03-18,Đã nạo vét,2026-03-19,phone,\n")
                                .replace("đầu ngõ", "cuối ngõ"));

        assertThat(again.faults()).isEmpty();
        assertThat(again.counts().getLast().changed()).isEqualTo(1);
        assertThat(lines("canbo").get("K2")).isIn("told", "closed");
        assertThat(steps("K2")).hasSizeGreaterThan(3);
        assertThat(search("canbo", "cong tac cuoi ngo")).containsExactly("K2");
        assertThat(search("canbo", "cong tac dau ngo")).isEmpty();
    }

    @Test
    void anImportTakenBackLeavesWhatWasThereBefore() {
        take(DRAIN);
        ImportResult second =
                take(
                        DRAIN.replace("đầu ngõ", "cuối ngõ").replace("2026-03-01", "2026-03-02")
                                + LAMP);
        undo(second);

        assertThat(lines("canbo")).containsExactlyInAnyOrderEntriesOf(Map.of("K2", "forwarded"));
        assertThat(search("canbo", "cong tac dau ngo")).containsExactly("K2");
        assertThat(search("canbo", "den duong")).isEmpty();
        assertThat(ask("SELECT raised_on::text FROM matters.matter WHERE code = 'K2'"))
                .containsExactly("2026-03-01");

        assertThat(take(LAMP).faults()).isEmpty();
        assertThat(lines("canbo")).containsKeys("K1", "K2");
        assertThat(search("canbo", "den duong")).containsExactly("K1");
    }

    @Test
    void aDenunciationIsRefusedAndTheOtherRowsAreKept() {
        ImportResult result =
                take(
                        "K9,P-3,2026-03-02,denunciation_stub,letter,,Tố giác,,,,,,,,\n"
                                + "K8,P-3,2026-03-02,petition,letter,,Sai ngày,,2026-03-01,,,,,,\n"
                                + DRAIN);

        assertThat(result.faults()).hasSize(2);
        assertThat(result.faults().getFirst().line()).contains("đường văn bản giấy");
        assertThat(lines("canbo")).containsOnlyKeys("K2");
    }

    @Test
    void whatSomebodyWentOnWithIsNotOverwritten() {
        take(DRAIN);
        ask(
                """
                INSERT INTO matters.step (matter_id, number, commune_id, step, state, hand, made_on)
                SELECT id, 9, commune_id, 'acknowledge', 'in_progress', 'officer', current_date
                FROM matters.matter RETURNING state
                """);
        ImportResult again = take(DRAIN.replace("đầu ngõ", "cuối ngõ"));

        assertThat(again.faults()).hasSize(1);
        assertThat(search("canbo", "dau ngo")).containsExactly("K2");
    }

    @Test
    void thousandsOfLinesComeInAtOnce() {
        ImportResult result =
                take(
                        IntStream.range(0, 3_000)
                                .mapToObj(i ->
                                        LAMP.replace("K1", "N" + i)
                                                .replace("P-3", "P-" + (1 + i % 4)))
                                .collect(Collectors.joining()));

        assertThat(result.counts().getLast().added()).isEqualTo(3_000);
    }

    private ImportResult take(String rows) {
        return product.take(WardFiles.empty().with("matters", HEADER + rows));
    }

    private void undo(ImportResult result) {
        var unused =
                product.bean(ImportUndo.class)
                        .undo(TestProduct.EVERYTHING, result.batch().orElseThrow());
    }

    private Map<String, String> lines(String account) {
        return product
                .bean(MatterPrograms.class)
                .page(
                        scope(account),
                        new MatterPrograms.Wanted(
                                ward(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        Optional.empty(),
                        50)
                .stream()
                .collect(Collectors.toMap(MatterPrograms.Line::code, MatterPrograms.Line::state));
    }

    private List<String> search(String account, String words) {
        return product
                .bean(MatterPrograms.class)
                .search(scope(account), ward(), Optional.empty(), words, 50)
                .stream()
                .map(MatterPrograms.Line::code)
                .toList();
    }

    private List<String> steps(String code) {
        return ask(
                "SELECT step FROM matters.step s JOIN matters.matter m ON m.id = s.matter_id WHERE m.code = '%s' ORDER BY number"
                        .formatted(code));
    }

    private List<String> ask(String statement) {
        return JdbcClient.create(product.database().owner())
                .sql(statement)
                .query(String.class)
                .list();
    }

    private Scope scope(String account) {
        return product.bean(Scopes.class)
                .of(product.bean(Accounts.class).named(account).orElseThrow().id());
    }

    private UnitId ward() {
        return product.bean(Units.class)
                .named("P", java.time.LocalDate.of(2026, 3, 1))
                .orElseThrow()
                .id();
    }
}
