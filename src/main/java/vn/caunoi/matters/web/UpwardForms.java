package vn.caunoi.matters.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.matters.desk.BodyDoor;
import vn.caunoi.matters.desk.FrontLine;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.StepKind;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.TextLimit;

/** An obstacle or proposal is passed up to the Front above. All else is forwarded by letter. */
@Component
class UpwardForms {
    private static final String TEXT = "noidung";

    private final FrontLine line;
    private final BodyDoor door;

    UpwardForms(FrontLine line, BodyDoor door) {
        this.line = line;
        this.door = door;
    }

    /** Whether a step has its form for this matter. */
    boolean offers(StepKind step, Matter matter) {
        return step != StepKind.FORWARD || line.upward(matter).isPresent();
    }

    List<ActForm> forms() {
        return List.of(new ActForm(StepKind.FORWARD, "len-cap-tren", this::fields, this::passedUp));
    }

    private List<ActField> fields(ActSheet sheet) {
        if (!offers(StepKind.FORWARD, sheet.matter())) {
            throw new NotFound();
        }
        String said =
                sheet.opened().steps().stream()
                        .findFirst()
                        .map(first -> door.struck(first.word("text")))
                        .orElse("");
        return List.of(
                ActField.box(TEXT, "matters.front.field.text")
                        .hinted("matters.front.field.text.hint")
                        .first(said));
    }

    private ActForm.Asked passedUp(ActSheet sheet, FieldReading in) {
        String text = in.text(TEXT, TextLimit.TEXT);
        return (_, caller, _, seen) -> line.passUp(caller, sheet.matter(), seen, text);
    }
}
