package vn.caunoi.reports.assembly;

import java.text.Normalizer;
import org.springframework.stereotype.Component;
import vn.caunoi.organization.Unit;
import vn.caunoi.reports.writing.Passage;
import vn.caunoi.web.Texts;

/**
 * Words of a unit as they go into the report above: with its name in front, since among those of a
 * hundred others nobody knows them else.
 */
@Component
class Wording {
    private final Texts.Reader texts;

    Wording(Texts texts) {
        this.texts = texts.in(Texts.VIETNAMESE);
    }

    String of(Unit unit, Passage passage) {
        return of(unit, String.join("\n", passage.paragraphs()));
    }

    String of(Unit unit, String words) {
        return Normalizer.normalize(
                texts.get("assembly.excerpt", unit.name(), words), Normalizer.Form.NFC);
    }
}
