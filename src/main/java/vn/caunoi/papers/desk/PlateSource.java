package vn.caunoi.papers.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Unit;
import vn.caunoi.papers.PaperSource;
import vn.caunoi.papers.Plate;
import vn.caunoi.papers.PlateSheets;
import vn.caunoi.web.Choice;
import vn.caunoi.web.Texts;

/** QR plates of many areas, a file for each. */
@Component
class PlateSource implements PaperSource {
    private static final String AREAS = "donvi";
    private static final String SIZE = "co";
    private static final String SMALL = "nho";

    private final Plates plates;
    private final PlateSheets sheets;

    PlateSource(Plates plates, PlateSheets sheets) {
        this.plates = plates;
        this.sheets = sheets;
    }

    @Override
    public String word() {
        return "qr-plates";
    }

    @Override
    public List<Question> questions(Scope scope, Texts.Reader texts) {
        return List.of(
                new Question(
                        AREAS,
                        texts.get("papers.plates.areas"),
                        plates.areas(scope).stream()
                                .map(area -> new Choice(area.code(), area.name()))
                                .toList(),
                        true),
                new Question(
                        SIZE,
                        texts.get("papers.plates.size"),
                        List.of(
                                new Choice("lon", texts.get("papers.plates.large")),
                                new Choice(SMALL, texts.get("papers.plates.small"))),
                        false));
    }

    @Override
    public List<Item> items(Scope scope, Map<String, String> choices) {
        List<String> codes = Arrays.asList(choices.getOrDefault(AREAS, "").split(","));
        PlateSheets.Size size =
                choices.getOrDefault(SIZE, "").equals(SMALL)
                        ? PlateSheets.Size.SMALL
                        : PlateSheets.Size.LARGE;
        return plates.chosen(scope, codes).stream().map(area -> item(area, size)).toList();
    }

    private Item item(Unit area, PlateSheets.Size size) {
        Plate plate = plates.of(area);
        return new Item(
                "bien-qr-" + area.code() + ".pdf", out -> sheets.write(List.of(plate), size, out));
    }
}
