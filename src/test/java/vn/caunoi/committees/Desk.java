package vn.caunoi.committees;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.Visitor;

/** An officer at the desk in a test: fills forms as a browser would. */
public final class Desk {
    private static final Pattern VERSION = Pattern.compile("name=\"phienban\" value=\"([^\"]*)\"");
    private static final Pattern ACT = Pattern.compile("xong=([0-9a-f-]{36})");

    private final Visitor visitor;

    public Desk(TestProduct product, String account) {
        this.visitor = new Visitor(product).signIn(account);
    }

    public String page(String path) {
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    /** The version that the form at this address shows. */
    public String version(String path) {
        Matcher version = VERSION.matcher(page(path));
        assertThat(version.find()).as("version on " + path).isTrue();
        return version.group(1);
    }

    public HttpResponse<String> post(String path, String... fields) {
        return visitor.post(path, fields);
    }

    /** Sends a form that must be taken; the act can be taken back. */
    public String done(String path, String... fields) {
        HttpResponse<String> answer = post(path, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        Matcher act = ACT.matcher(answer.headers().firstValue("Location").orElse(""));
        assertThat(act.find()).as("act of " + path).isTrue();
        return act.group(1);
    }

    public void undo(String act) {
        HttpResponse<String> answer = post("/hoan-tac/" + act);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    /** A figure in plain digits, or {@code absent}. */
    public static String figure(TestProduct product, String unit, String period, String indicator) {
        return product.values(unit, period)
                .value(indicator)
                .map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::toPlainString)
                .orElse("absent");
    }
}
