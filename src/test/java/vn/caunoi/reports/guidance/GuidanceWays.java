package vn.caunoi.reports.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caunoi.testing.Visitor;

/** What people do with guidance over HTTP. */
final class GuidanceWays {
    static final String LIST = "/huong-dan-bieu-mau";
    static final String NEW = LIST + "/gui";

    private static final Pattern SEEN = Pattern.compile("name=\"lan\" value=\"(\\d+)\"");

    private GuidanceWays() {}

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    /** All that a sound form says; name, value, name, value put others in their place. */
    static String[] form(String... changes) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("loai", "guidance");
        fields.put("so", "12/HD-MTTQ-BTT");
        fields.put("ngay", today().toString());
        fields.put("trichyeu", "Tổ chức Ngày hội Đại đoàn kết");
        fields.put("yeucau", "Họp Ban để bàn cách làm\nBáo kết quả");
        fields.put("guiden", "tatca");
        for (int i = 0; i < changes.length; i += 2) {
            fields.put(changes[i], changes[i + 1]);
        }
        List<String> flat = new ArrayList<>();
        fields.forEach((name, value) -> {
            flat.add(name);
            flat.add(value);
        });
        return flat.toArray(String[]::new);
    }

    /** Sends and answers where it stands now. */
    static String sent(Visitor who, String... changes) {
        return led(who.post(NEW, form(changes)));
    }

    /** Where an answer leads. */
    static String led(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll("^https?://[^/]+", "")
                .replaceAll("[?#].*$", "");
    }

    /** Says something for a unit, as the page was shown. */
    static HttpResponse<String> say(
            Visitor who, String path, String unit, String act, String... fields) {
        Matcher seen = SEEN.matcher(who.get(path).body());
        List<String> all = new ArrayList<>(List.of("lan", seen.find() ? seen.group(1) : "0"));
        all.addAll(List.of(fields));
        return who.post(path + "/" + unit + "/" + act, all.toArray(String[]::new));
    }
}
