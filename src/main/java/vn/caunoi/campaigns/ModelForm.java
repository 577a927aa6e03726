package vn.caunoi.campaigns;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.caunoi.web.Conflict;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.ThreeWay;

/** The form of a model as it stands on the page: what was typed or chosen in each field. */
public record ModelForm(Map<String, String> values) {
    static final String VERSION = "phienban";
    static final String WITHDRAWN_REASON = "rutlydo";

    public ModelForm {
        Map<String, String> tidy = new LinkedHashMap<>();
        values.forEach((name, value) -> tidy.put(name, TypedText.tidy(value)));
        values = Map.copyOf(tidy);
    }

    static ModelForm of(ModelRegistry.Registered registered, String unitCode) {
        return of(registered.model(), unitCode).and(VERSION, String.valueOf(registered.version()));
    }

    static ModelForm of(Model model, String unitCode) {
        return new ModelForm(
                Map.of(
                        "ten", model.name(),
                        "loai", model.type(),
                        "donvi", unitCode,
                        "tu", model.foundedOn().toString(),
                        "den", model.endedOn().map(Object::toString).orElse(""),
                        "tinhtrang", model.status().orElse(""),
                        "nguoi", model.members().map(String::valueOf).orElse(""),
                        "ho", model.households().map(String::valueOf).orElse(""),
                        "noi", model.place().orElse("")));
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    ModelForm and(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new ModelForm(more);
    }

    /** The form goes on with what the other one wrote in the fields that this one left alone. */
    static ModelForm merged(ThreeWay<ModelForm> forms) {
        ModelForm merged = forms.typed();
        for (String name : forms.present().values().keySet()) {
            merged = merged.and(name, forms.field(form -> form.value(name)));
        }
        return merged.and(VERSION, forms.present().value(VERSION));
    }

    /** In which fields two people wrote something else; both as they would be kept. */
    static Conflict conflict(
            Model theirs, Model yours, String theirUnit, String yourUnit, PageFrame frame) {
        Map<String, String> first = shown(theirs, theirUnit, frame);
        Map<String, String> second = shown(yours, yourUnit, frame);
        return new Conflict(
                "",
                first.entrySet().stream()
                        .map(line ->
                                new Conflict.Line(
                                        frame.text(line.getKey()),
                                        line.getValue(),
                                        second.getOrDefault(line.getKey(), "")))
                        .toList());
    }

    private static Map<String, String> shown(Model model, String unit, PageFrame frame) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("campaigns.model.name", model.name());
        lines.put("campaigns.model.type", frame.text(ModelWords.TYPE + model.type()));
        lines.put("campaigns.model.unit", unit);
        lines.put("campaigns.model.founded", frame.format().date(model.foundedOn()));
        lines.put("campaigns.model.ended", model.endedOn().map(frame.format()::date).orElse(""));
        lines.put(
                "campaigns.model.status",
                model.status().map(word -> frame.text(ModelWords.STATUS + word)).orElse(""));
        lines.put(
                "campaigns.model.members",
                model.members().map(number -> frame.format().integer(number)).orElse(""));
        lines.put(
                "campaigns.model.households",
                model.households().map(number -> frame.format().integer(number)).orElse(""));
        lines.put("campaigns.model.place", model.place().orElse(""));
        return lines;
    }
}
