package vn.caunoi.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.Visitor;

/** Letters to a real SMTP server that asks for a password. */
class MailTest {
    private static final String SECRET = "mat-khau-hop-thu-1961";
    private static final String PAGE = "/cai-dat/thu-dien-tu";

    private static TestProduct product;
    private static GreenMail server;
    private static Visitor administrator;

    @BeforeAll
    static void open() {
        product = TestProduct.serve(java.util.Map.of());
        product.administrator("quantri");
        administrator = new Visitor(product).signIn("quantri");
        server =
                new GreenMail(
                        new ServerSetup[] {
                            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
                            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS)
                        });
        server.setUser("mattran@vidu.vn", "mattran", SECRET);
        server.start();
    }

    @AfterAll
    static void close() {
        server.stop();
        product.close();
    }

    @BeforeEach
    void noLetters() throws com.icegreen.greenmail.store.FolderException {
        server.purgeEmailFromAllMailboxes();
    }

    @Test
    void aLetterToTryArrivesWithItsVietnameseWords() throws Exception {
        assertThat(save("127.0.0.1", plainPort(), "none", "mattran", SECRET).statusCode())
                .isEqualTo(302);
        HttpResponse<String> answer = tryOut();
        assertThat(answer.body()).contains("Máy chủ đã nhận thư");
        MimeMessage letter = server.getReceivedMessages()[0];
        assertThat(letter.getSubject()).isEqualTo("Thư thử từ Cầu Nối");
        assertThat(letter.getFrom()[0]).hasToString("mattran@vidu.vn");
        assertThat(String.valueOf(letter.getContent())).contains("Nhận được thư này");
        assertThat(GreenMailUtil.getAddressList(letter.getAllRecipients()))
                .isEqualTo("bac@vidu.vn");
    }

    @Test
    void aRefusedSignInIsToldInPlainWordsAndNoLetterLeaves() {
        save("127.0.0.1", plainPort(), "none", "mattran", "sai hoàn toàn rồi");
        assertThat(tryOut().body())
                .contains("Thư chưa gửi được", "Máy chủ không nhận tên đăng nhập hoặc mật khẩu")
                .doesNotContain("Máy chủ đã nhận thư", "Exception");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerThatCannotProveItselfGetsNoPassword() {
        save("localhost", server.getSmtps().getPort(), "tls", "mattran", SECRET);
        assertThat(tryOut().body()).contains("Không lập được đường truyền mã hóa");
        save("localhost", plainPort(), "starttls", "mattran", SECRET);
        assertThat(tryOut().body()).contains("Không lập được đường truyền mã hóa");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void wrongNamesAndPortsAreTold() {
        save("khong-co.invalid", 587, "starttls", "", "");
        assertThat(tryOut().body()).contains("Không tìm thấy máy chủ có tên này");
        save("127.0.0.1", 1, "none", "", "");
        assertThat(tryOut().body()).contains("Máy chủ không trả lời ở cổng này");
    }

    @Test
    void onAnotherMachineNothingGoesInTheOpen() {
        assertThat(save("smtp.vidu.vn", 25, "none", "mattran", SECRET).body())
                .contains("Xin chọn STARTTLS hoặc TLS");
    }

    @Test
    void thePasswordIsSealedNeverShownAndNotHandedToAnotherServer() {
        save("127.0.0.1", plainPort(), "none", "mattran", SECRET);
        assertThat(administrator.get(PAGE).body()).doesNotContain(SECRET);
        String stored =
                product.bean(JdbcClient.class)
                        .sql("SELECT encode(sealed, 'escape') FROM settings.mail_secret")
                        .query(String.class)
                        .single();
        assertThat(stored).doesNotContain(SECRET);
        // the same server keeps it, another one has to be told again
        assertThat(save("127.0.0.1", plainPort(), "none", "mattran", "").statusCode())
                .isEqualTo(302);
        assertThat(product.bean(MailServerTable.class).password()).contains(SECRET);
        assertThat(save("smtp.ke-gian.vn", 587, "starttls", "mattran", "").statusCode())
                .isEqualTo(422);
        assertThat(save("smtp.ke-gian.vn", 587, "starttls", "", "").statusCode()).isEqualTo(302);
        assertThat(product.bean(MailServerTable.class).password()).isEmpty();
    }

    @Test
    void withoutAServerNothingIsSent() {
        save("", 587, "starttls", "", "");
        assertThat(product.bean(Mail.class).isReady()).isFalse();
        assertThat(product.bean(Mail.class).send(new Letter("bac@vidu.vn", "a", "b")))
                .contains(MailTrouble.NOT_SET_UP);
    }

    @Test
    void anAddressWithALineBreakIsNoAddress() {
        assertThat(MailForm.isAddress("bac@vidu.vn")).isTrue();
        assertThat(MailForm.isAddress("bac@vidu.vn\r\nBcc: ke@vidu.vn")).isFalse();
        assertThat(MailForm.isAddress("bac")).isFalse();
    }

    @Test
    void theSecondOfTwoWhoSaveAtOnceIsTold() {
        int seen = product.bean(MailServerTable.class).current().version();
        save("smtp.mot.vn", 587, "starttls", "", "");
        HttpResponse<String> second = save(seen, "smtp.hai.vn", 587, "starttls", "", "");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("smtp.mot.vn", "smtp.hai.vn");
    }

    private static int plainPort() {
        return server.getSmtp().getPort();
    }

    private static HttpResponse<String> save(
            String host, int port, String security, String user, String password) {
        int seen = product.bean(MailServerTable.class).current().version();
        return save(seen, host, port, security, user, password);
    }

    private static HttpResponse<String> save(
            int seen, String host, int port, String security, String user, String password) {
        return administrator.post(
                PAGE,
                "maychu",
                host,
                "cong",
                String.valueOf(port),
                "baomat",
                security,
                "nguoidung",
                user,
                "matkhau",
                password,
                "tudiachi",
                "mattran@vidu.vn",
                "phienban",
                String.valueOf(seen));
    }

    private static HttpResponse<String> tryOut() {
        return administrator.post(PAGE + "/gui-thu", "dendiachi", "bac@vidu.vn");
    }
}
