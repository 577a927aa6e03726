package vn.caunoi.reports.guidance.web;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.reports.guidance.model.Content;
import vn.caunoi.reports.guidance.store.Receipt;
import vn.caunoi.web.FormErrors;
import vn.caunoi.web.Refusal;
import vn.caunoi.web.Texts;

/**
 * What is typed to send guidance, with what is wrong with it.
 *
 * @param chosen codes of the units that are ticked
 */
public record GuidanceForm(Map<String, String> fields, Set<String> chosen, FormErrors errors) {
    /** Names of the fields, as they stand on the page. */
    static final String KIND = "loai";

    static final String NUMBER = "so";
    static final String ISSUED = "ngay";
    static final String SUBJECT = "trichyeu";
    static final String ASKS = "yeucau";
    static final String DUE = "han";
    static final String CONCERNS = "ganvoi";
    static final String TO = "guiden";
    static final String TO_ALL = "tatca";
    static final String TO_SOME = "chon";
    static final String UNIT = "noinhan";
    static final String FILES = "tep";
    static final String KEEPS = "giutep";

    public GuidanceForm {
        fields = Map.copyOf(fields);
        chosen = Set.copyOf(chosen);
    }

    /** Before anything is typed; papers mostly go out on their day. */
    static GuidanceForm empty(LocalDate today) {
        return new GuidanceForm(
                Map.of(TO, TO_ALL, ISSUED, today.toString()), Set.of(), FormErrors.none());
    }

    static GuidanceForm of(HttpServletRequest request) {
        Map<String, String> fields = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, tidy(values[0])));
        Set<String> chosen =
                Optional.ofNullable(request.getParameterValues(UNIT)).stream()
                        .flatMap(Arrays::stream)
                        .collect(Collectors.toSet());
        return new GuidanceForm(fields, chosen, FormErrors.none());
    }

    /** What an earlier one says, to be corrected. */
    static GuidanceForm of(Content content, List<Receipt> sent, List<Unit> below) {
        Map<String, String> fields = new HashMap<>();
        fields.put(KIND, content.kind().word());
        fields.put(NUMBER, content.number().orElse(""));
        fields.put(ISSUED, content.issuedOn().toString());
        fields.put(SUBJECT, content.subject());
        fields.put(ASKS, content.asks());
        fields.put(DUE, content.dueOn().map(Object::toString).orElse(""));
        fields.put(CONCERNS, Concerns.value(content));
        fields.put(KEEPS, "1");
        Set<UnitId> to = sent.stream().map(Receipt::unit).collect(Collectors.toSet());
        Set<String> chosen =
                below.stream()
                        .filter(unit -> to.contains(unit.id()))
                        .map(Unit::code)
                        .collect(Collectors.toSet());
        fields.put(TO, chosen.size() == below.size() ? TO_ALL : TO_SOME);
        return new GuidanceForm(fields, chosen, FormErrors.none());
    }

    private static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /** What stands in a field; "" when nothing does. */
    public String value(String field) {
        return fields.getOrDefault(field, "");
    }

    public boolean toAll() {
        return value(TO).equals(TO_ALL);
    }

    /** The same with what is wrong. */
    GuidanceForm with(FormErrors found) {
        return new GuidanceForm(fields, chosen, found);
    }

    /** The same with a refusal, told where the receivers are chosen, next to the button. */
    GuidanceForm refused(Refusal refusal, Texts.Reader texts) {
        return with(FormErrors.none().with(TO, refusal.in(texts)));
    }

    @Override
    public String toString() {
        return "GuidanceForm" + fields.keySet();
    }
}
