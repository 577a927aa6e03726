package vn.caunoi.reports.collection;

import java.util.List;
import java.util.Map;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Role;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Scopes;
import vn.caunoi.reports.writing.Subject;
import vn.caunoi.reports.writing.Subjects;
import vn.caunoi.reports.writing.SubmissionDesk;
import vn.caunoi.reports.writing.SubmissionDesk.Amended;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.WardFiles;

/** The nation, provinces T-01 (wards P, Q) and T-02 (ward R), and who collects reports there. */
final class TwoProvinces {
    static final String PERIOD = "2022-H1";

    final TestProduct product;

    private TwoProvinces(TestProduct product) {
        this.product = product;
    }

    static TwoProvinces served() {
        return of(TestProduct.serve(Map.of()));
    }

    static TwoProvinces started() {
        return of(TestProduct.start());
    }

    private static TwoProvinces of(TestProduct product) {
        product.take(
                WardFiles.withUnits(
                        """
                        P-1,P,residential_area,khu phố,Khu phố 1,100,2012-01-01,,
                        Q,T-01,commune,phường,Phường Bên,,2010-01-01,,
                        Q-1,Q,residential_area,khu phố,Khu phố 1,50,2010-01-01,,
                        T-02,VN,province,tỉnh,Tỉnh Láng Giềng,,2010-01-01,,
                        R,T-02,commune,xã,Xã Xa,,2010-01-01,,
                        R-1,R,residential_area,thôn,Thôn 1,30,2010-01-01,,
                        """));
        product.account("canbo", Role.WARD_OFFICER, "P");
        product.account("chutich", Role.CHAIR, "P");
        product.account("canboq", Role.WARD_OFFICER, "Q");
        product.account("canbor", Role.WARD_OFFICER, "R");
        product.account("tinh", Role.PROVINCE, "T-01");
        product.account("tinhhai", Role.PROVINCE, "T-02");
        product.account("trunguong", Role.CENTRAL, "VN");
        return new TwoProvinces(product);
    }

    void close() {
        product.close();
    }

    Scope scope(String account) {
        return product.bean(Scopes.class)
                .of(product.bean(Accounts.class).named(account).orElseThrow().id());
    }

    Subject subject(String unit, String period) {
        return product.bean(Subjects.class).visible(TestProduct.EVERYTHING, unit, period);
    }

    /** Something more in the records of a unit. */
    void record(String unit, String id, String day, int attendance) {
        product.take(
                WardFiles.empty()
                        .activities(
                                "%s,%s,%s,outreach,policy,Buổi nói chuyện,%d,,,\n"
                                        .formatted(id, unit, day, attendance)));
    }

    void send(String account, String unit, String period) {
        product.bean(SubmissionDesk.class).send(scope(account), subject(unit, period));
    }

    Amended amend(String account, String unit, String period) {
        Subject subject = subject(unit, period);
        return product.bean(SubmissionDesk.class)
                .amend(scope(account), subject, collected(unit, period).number(), "Ghi sót");
    }

    Collected collected(String unit, String period) {
        return product.bean(CollectionDesk.class).of(TestProduct.EVERYTHING, subject(unit, period));
    }

    void take(
            String account,
            String unit,
            String period,
            vn.caunoi.reports.collection.model.CollectionStep step,
            String reason) {
        product.bean(CollectionDesk.class)
                .take(
                        scope(account),
                        subject(unit, period),
                        new Move(step, collected(unit, period).seen(), reason, List.of()));
    }

    OfficialReport official(String unit, String period) {
        return product.bean(Official.class).of(subject(unit, period));
    }

    /** An official figure as text; "" when there is none. */
    String official(String unit, String period, String code) {
        return official(unit, period)
                .value(code)
                .map(value -> value.stripTrailingZeros().toPlainString())
                .orElse("");
    }
}
