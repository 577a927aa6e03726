package vn.caunoi.matters.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.caunoi.matters.model.SenderItem;
import vn.caunoi.matters.store.DisclosureStore.Paper;
import vn.caunoi.web.Choice;
import vn.caunoi.web.TextLimit;
import vn.caunoi.web.Texts;

/**
 * The form by which an officer enters a written request.
 *
 * @param senders those who gave a name, by number
 */
record DisclosureForm(List<Choice> senders, Texts.Reader texts) {
    static final String SENDER = "nguoi";

    private static final String ITEM = "noidung_";

    List<ActField> fields() {
        List<ActField> fields = new ArrayList<>();
        fields.add(ActField.choice(SENDER, "matters.disclose.field.sender", senders));
        fields.add(
                ActField.line("coquan", "matters.disclose.field.requester")
                        .hinted("matters.disclose.field.requester.hint"));
        fields.add(ActField.line("so", "matters.disclose.field.number"));
        fields.add(ActField.day("ngay", "matters.disclose.field.dated"));
        fields.add(
                ActField.box("cancu", "matters.disclose.field.basis")
                        .hinted("matters.disclose.field.basis.hint"));
        fields.add(
                ActField.box("khongbao", "matters.disclose.field.untold")
                        .hinted("matters.disclose.field.untold.hint")
                        .orEmpty());
        for (SenderItem item : SenderItem.values()) {
            fields.add(
                    ActField.tick(
                            ITEM + item.word(),
                            texts.get("matters.disclose.field.item", texts.get(item.key()))));
        }
        return fields;
    }

    Paper read(FieldReading in, LocalDate today) {
        String requester = in.text("coquan", TextLimit.NAME);
        String number = in.text("so", TextLimit.NAME);
        LocalDate dated = in.past("ngay", today);
        String basis = in.text("cancu", TextLimit.NOTE);
        Set<SenderItem> items =
                Arrays.stream(SenderItem.values())
                        .filter(item -> in.tick(ITEM + item.word()))
                        .collect(Collectors.toUnmodifiableSet());
        if (items.isEmpty()) {
            in.wrong(ITEM + SenderItem.NAME.word(), "matters.disclose.wrong.items");
        }
        return new Paper(
                requester, number, dated, basis, items, in.textOrNone("khongbao", TextLimit.NOTE));
    }
}
