package vn.caunoi.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Role;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Scopes;
import vn.caunoi.exchange.ImportOptions;
import vn.caunoi.exchange.ImportResult;
import vn.caunoi.exchange.ImportUndo;
import vn.caunoi.figures.Ward;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.web.NotFound;

/** What an officer of ward O imports never touches ward Q. */
class OtherUnitsScopeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static TestProduct product;
    private static AccountId officer;
    private static UUID batchOfQ;

    @BeforeAll
    static void importTwoWards() {
        product = TestProduct.start();
        Ward.more("T-02").tree("#,VN,province,tỉnh,Tỉnh Hai,,2010-01-01,,\n").cleanlyInto(product);
        records("O").cleanlyInto(product);
        batchOfQ = records("Q").cleanlyInto(product).batch().orElseThrow();
        Ward.more("O")
                .activities("joint,#-1|Q-1,2022-04-01,clean_up,,,5,,,\n")
                .cleanlyInto(product);
        officer = product.account("canbo.o", Role.WARD_OFFICER, "O");
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    private static Ward records(String code) {
        return Ward.withAreas(code, 2)
                .members("#-1,Mai Thị Bịa,1960,female,head,,,,2021-01-01,\n")
                .activities("a1,#-1,2022-03-01,outreach,law,Buổi 1,10,,,\n")
                .fund("f1,#-1,2022-02-01,for_the_poor,receipt,500000,,,\n")
                .models("m1,#-1,law,Nhóm luật,2020-01-01,\n")
                .targets("#,2022,QN02,1000000\n")
                .entered("#,2022-H1,HN06,6\n");
    }

    private static Scope scope() {
        return product.bean(Scopes.class).of(officer);
    }

    private static ImportResult asOfficer(Ward ward) {
        return product.take(ward.files().folder(), ImportOptions.KEEP_GOOD_ROWS, scope());
    }

    private static List<String> reportsOfQ() {
        return List.of(
                Ward.json(product, "Q", "2022-H1"),
                Ward.json(product, "Q-1", "2022-H1"),
                Ward.json(product, "Q-2", "2022-H1"));
    }

    private static UnitId unit(String code) {
        return product.bean(Units.class).named(code, TODAY).map(Unit::id).orElseThrow();
    }

    @Test
    void theOfficerMayImportHisOwnWardAgainWithTheUnitsAboveIt() {
        ImportResult again = asOfficer(records("O"));
        assertThat(again.faults()).isEmpty();
        assertThat(again.counts())
                .allSatisfy(sheet -> assertThat(sheet.added() + sheet.changed()).isZero());
    }

    @Test
    void rowsOfAnotherWardAreUnknownUnitsAndTheOwnRowsAreKept() {
        List<String> before = reportsOfQ();
        ImportResult result =
                asOfficer(
                        Ward.more("Q")
                                .committees("#-1,,,dissolved,2022-05-01,,\n")
                                .members("#-2,Lén Lút,1970,male,head,,,,2021-01-01,\n")
                                .activities(
                                        """
                                        a1,#-1,2022-03-01,outreach,law,Buổi 1,99,,,
                                        a2,#-2,2022-03-01,outreach,law,,1,,,
                                        a3,O-2|#-2,2022-03-01,outreach,law,,1,,,
                                        ok,O-2,2022-08-01,outreach,law,,3,,,
                                        """)
                                .fund("f1,#-1,2022-02-01,for_the_poor,receipt,9,,,\n")
                                .models("m1,#-1,law,Nhóm luật,2020-01-01,2022-05-01\n")
                                .targets("#,2022,QN02,1\n")
                                .entered("#,2022-H1,HN06,1\n#-1,2022-H1,TT08,1\n"));
        assertThat(result.faults()).hasSize(10);
        assertThat(result.faults()).allSatisfy(fault -> assertThat(fault.line()).contains("\"Q"));
        assertThat(reportsOfQ()).isEqualTo(before);
        assertThat(Ward.figure(product, "O-2", "2022-Q3", "TT02")).isEqualTo("3");
        assertThat(Ward.figure(product, "O-2", "2022-Q1", "TT01")).isEqualTo("0");
    }

    @Test
    void aFileWithNothingButRowsOfAnotherWardIsRefusedRowByRow() {
        List<String> before = reportsOfQ();
        ImportResult result =
                asOfficer(Ward.more("Q").activities("a9,#-1,2022-03-01,outreach,law,,1,,,\n"));
        assertThat(result.faults()).hasSize(1);
        assertThat(reportsOfQ()).isEqualTo(before);
    }

    @Test
    void aFileOfUnitsAloneIsTaken() {
        ImportResult result =
                asOfficer(
                        Ward.withUnits(
                                "O",
                                "#-2,#,residential_area,khu phố,Khu phố 2,100,2012-01-01,,\n"));
        assertThat(result.faults()).isEmpty();
    }

    @Test
    void anAreaOfAnotherWardCannotBeTakenOver() {
        List<String> before = reportsOfQ();
        asOfficer(
                Ward.more("O")
                        .tree("Q-2,#,residential_area,khu phố,Khu phố 2,100,2012-01-01,,\n")
                        .activities("t1,#-1,2022-09-01,outreach,law,,1,,,\n"));
        assertThat(reportsOfQ()).isEqualTo(before);
        assertThat(product.bean(Units.class).named("Q-2", TODAY).orElseThrow().parent())
                .contains(unit("Q"));
    }

    @Test
    void anotherWardCannotBeMovedToAnotherProvince() {
        asOfficer(
                Ward.more("Q")
                        .tree("#,T-02,commune,phường,Phường #,,2010-01-01,,\n")
                        .activities("t2,O-1,2022-09-02,outreach,law,,1,,,\n"));
        assertThat(product.bean(Units.class).named("Q", TODAY).orElseThrow().parent())
                .contains(unit("T-01"));
    }

    @Test
    void aPredecessorWrittenInAFileDoesNotOpenAnotherWardsRecords() {
        Ward.withUnits("V", "#-1,#,residential_area,khu phố,Khu phố 1,100,2012-01-01,,\n")
                .cleanlyInto(product);
        Ward.more("U").tree("#,T-01,commune,phường,Phường #,,2011-01-01,,\n").cleanlyInto(product);
        AccountId other = product.account("canbo.u", Role.WARD_OFFICER, "U");
        product.take(
                Ward.more("U")
                        .tree("#,T-01,commune,phường,Phường #,,2011-01-01,,V\n")
                        .entered("#,2022-H1,HN06,1\n")
                        .files()
                        .folder(),
                ImportOptions.KEEP_GOOD_ROWS,
                product.bean(Scopes.class).of(other));
        assertThat(product.bean(Scopes.class).of(other).mayRead(unit("V"), unit("V-1"))).isFalse();
        assertThat(product.bean(Scopes.class).of(other).mayWrite(unit("V"), unit("V-1"))).isFalse();
    }

    @Test
    void aCorrectionOfAJointActivityCanBeUndoneByItsOwnWard() {
        List<String> before = reportsOfQ();
        String own = Ward.json(product, "O-1", "2022-Q2");
        ImportResult result =
                asOfficer(Ward.more("O").activities("joint,#-1,2022-04-01,clean_up,,,6,,,\n"));
        product.bean(ImportUndo.class).undo(scope(), result.batch().orElseThrow());
        assertThat(Ward.json(product, "O-1", "2022-Q2")).isEqualTo(own);
        assertThat(reportsOfQ()).isEqualTo(before);
    }

    @Test
    void anImportOfAnotherWardCannotBeUndone() {
        List<String> before = reportsOfQ();
        assertThatThrownBy(() -> product.bean(ImportUndo.class).undo(scope(), batchOfQ))
                .isInstanceOf(NotFound.class);
        assertThat(reportsOfQ()).isEqualTo(before);
    }

    @Test
    void theHeadOfAnAreaImportsForThatAreaAlone() {
        AccountId head = product.account("truongban.o1", Role.HEAD, "O-1");
        String neighbour = Ward.json(product, "O-2", "2022-Q4");
        ImportResult result =
                product.take(
                        Ward.more("O")
                                .activities(
                                        """
                                        h1,#-1,2022-10-01,outreach,law,,4,,,
                                        h2,#-2,2022-10-01,outreach,law,,4,,,
                                        h3,#,2022-10-01,outreach,law,,4,,,
                                        """)
                                .files()
                                .folder(),
                        ImportOptions.KEEP_GOOD_ROWS,
                        product.bean(Scopes.class).of(head));
        assertThat(result.faults())
                .extracting(fault -> fault.row().orElseThrow())
                .containsExactly(3, 4);
        assertThat(Ward.json(product, "O-2", "2022-Q4")).isEqualTo(neighbour);
        assertThat(Ward.figure(product, "O", "2022-Q4", "TT02")).isEqualTo("4");
    }
}
