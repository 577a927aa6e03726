package vn.caunoi.areas;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.caunoi.access.Role;
import vn.caunoi.access.SetupCode;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;

/** From an empty installation to the first desk, and what the desk says is still to be done. */
class FirstStepsTest {
    private static final String OWN_CHOICE = "cây đa giữa làng";

    @Test
    void anEmptyInstallationLeadsFromOneStepToTheNext() {
        try (TestProduct product = TestProduct.serve(java.util.Map.of())) {
            Visitor visitor = new Visitor(product);
            HttpResponse<String> made =
                    visitor.post(
                            "/thiet-lap",
                            "ma",
                            product.bean(SetupCode.class).code(),
                            "ten",
                            "quantri",
                            "matkhau",
                            OWN_CHOICE,
                            "matkhau2",
                            OWN_CHOICE);
            String next = made.headers().firstValue("Location").orElseThrow();
            assertThat(
                            visitor.get(
                                            java.net.URI.create(next).getRawPath()
                                                    + "?"
                                                    + java.net.URI.create(next).getRawQuery())
                                    .body())
                    .contains("Đã tạo tài khoản quản trị");

            Visitor administrator = new Visitor(product).signIn("quantri", OWN_CHOICE);
            HttpResponse<String> begun =
                    administrator.post(
                            "/bat-dau",
                            "tinh",
                            "Tỉnh Thử",
                            "loai",
                            "phường",
                            "ten",
                            "Mai Vàng",
                            "ma",
                            "P-MV",
                            "loaikhu",
                            "khu phố",
                            "danhsach",
                            "Khu phố 1; 320\nKhu phố 2; 280",
                            "tungay",
                            "2025-07-01",
                            "canbo",
                            "canbo.maivang");
            assertThat(begun.body())
                    .contains(
                            "href=\"/cai-dat/tai-khoan/moi\"",
                            "href=\"/dang-nhap\"",
                            "href=\"/nhap-ho-so\"");
            Matcher password =
                    Pattern.compile("([a-z2-9]{4}-){3}[a-z2-9]{4}").matcher(begun.body());
            assertThat(password.find()).as(begun.body()).isTrue();

            Visitor officer = new Visitor(product).signIn("canbo.maivang", password.group());
            assertThat(officer.get("/").headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/mat-khau"));
            officer.post(
                    "/tai-khoan-cua-toi/mat-khau",
                    "matkhaucu",
                    password.group(),
                    "matkhau",
                    OWN_CHOICE,
                    "matkhau2",
                    OWN_CHOICE);
            assertThat(officer.get("/").body())
                    .contains(
                            "2 Ban công tác Mặt trận chưa ghi Trưởng ban",
                            "2 Ban công tác Mặt trận chưa ghi quyết định thành lập",
                            "2 Ban công tác Mặt trận chưa có tài khoản cho Trưởng ban",
                            "Chưa ghi chỉ tiêu năm")
                    .containsPattern("href=\"/so-lieu/chi-tieu/P-MV/\\d{4}\"");
        }
    }

    @Test
    void theDeskNamesWhatIsMissingOnlyWhileItIsAndOnlyToWhoKeepsTheWard() {
        try (TestProduct product = TwoWards.served()) {
            Visitor officer = new Visitor(product).signIn("canbo");
            assertThat(officer.get("/").body())
                    .contains(
                            "2 Ban công tác Mặt trận chưa ghi Trưởng ban",
                            "3 Ban công tác Mặt trận chưa có tài khoản cho Trưởng ban",
                            "href=\"/cai-dat/tai-khoan/moi?vaitro=head&amp;donvi=P-1\"");
            for (String area : new String[] {"P-1", "P-2", "P-4"}) {
                product.account("ban." + area.toLowerCase(), Role.HEAD, area);
            }
            product.take(
                    vn.caunoi.testing.WardFiles.empty()
                            .members("P-1,Vừ Văn Một,1955,male,head,party_cell,,,2021-01-01,\n"));
            assertThat(officer.get("/").body())
                    .contains(
                            "1 Ban công tác Mặt trận chưa ghi Trưởng ban",
                            "href=\"/ban-cong-tac/P-2/thay-truong-ban\"")
                    .doesNotContain("chưa có tài khoản cho Trưởng ban");
            for (String other : new String[] {"ban3", "chutich", "tinh", "quantri"}) {
                assertThat(new Visitor(product).signIn(other).get("/").body())
                        .as(other)
                        .doesNotContain("chưa ghi Trưởng ban", "Chưa ghi chỉ tiêu");
            }
        }
    }
}
