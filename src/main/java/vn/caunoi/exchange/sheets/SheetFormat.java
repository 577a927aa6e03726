package vn.caunoi.exchange.sheets;

import static vn.caunoi.exchange.sheets.Column.key;
import static vn.caunoi.exchange.sheets.Column.optional;
import static vn.caunoi.exchange.sheets.Column.required;
import static vn.caunoi.exchange.sheets.ColumnType.AMOUNT;
import static vn.caunoi.exchange.sheets.ColumnType.CODE;
import static vn.caunoi.exchange.sheets.ColumnType.CODE_LIST;
import static vn.caunoi.exchange.sheets.ColumnType.DATE;
import static vn.caunoi.exchange.sheets.ColumnType.DECIMAL;
import static vn.caunoi.exchange.sheets.ColumnType.TEXT;
import static vn.caunoi.exchange.sheets.ColumnType.UNIT_LIST;
import static vn.caunoi.exchange.sheets.ColumnType.WHOLE_NUMBER;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The sheets of the import format, in the order in which they are imported. */
public enum SheetFormat {
    UNITS(
            "units",
            key("code", TEXT),
            optional("parent", TEXT),
            required("level", CODE).from("level"),
            optional("kind", TEXT),
            optional("name", TEXT),
            optional("households", WHOLE_NUMBER),
            key("valid_from", DATE),
            optional("valid_to", DATE),
            optional("predecessors", UNIT_LIST)),
    COMMITTEES(
            "committees",
            key("unit", TEXT),
            optional("term_from", DATE),
            optional("term_to", DATE),
            key("event", CODE).from("committee_event"),
            key("date", DATE),
            optional("decision", TEXT),
            optional("reason", TEXT)),
    MEMBERS(
            "members",
            key("unit", TEXT),
            key("full_name", TEXT).secret(),
            key("birth_year", WHOLE_NUMBER).secret(),
            optional("sex", CODE).from("sex"),
            required("position", CODE).from("position"),
            optional("seat_group", CODE).from("seat_group"),
            optional("represents", TEXT),
            optional("concurrent_post", CODE_LIST).from("concurrent_post"),
            key("from", DATE),
            optional("to", DATE),
            optional("phone", TEXT).secret(),
            optional("email", TEXT).secret()),
    ACTIVITIES(
            "activities",
            key("id", TEXT),
            required("units", UNIT_LIST),
            required("date", DATE),
            required("kind", CODE).from("activity_kind"),
            optional("topic", CODE).from("topic"),
            optional("title", TEXT),
            optional("attendance", WHOLE_NUMBER),
            optional("members_present", WHOLE_NUMBER),
            optional("members_invited", WHOLE_NUMBER),
            optional("organiser", CODE).from("organiser")),
    FUND(
            "fund",
            key("id", TEXT),
            required("unit", TEXT),
            required("date", DATE),
            required("fund", CODE).from("fund"),
            required("direction", CODE).from("direction"),
            required("amount_vnd", AMOUNT),
            optional("purpose", CODE).from("fund_purpose"),
            optional("counterparty", TEXT).secret(),
            optional("voucher", TEXT)),
    MODELS(
            "models",
            key("id", TEXT),
            required("unit", TEXT),
            required("type", CODE).from("model_type"),
            optional("name", TEXT),
            required("founded", DATE),
            optional("ended", DATE)),
    TARGETS(
            "targets",
            key("unit", TEXT),
            key("period", TEXT),
            key("indicator", TEXT),
            required("value", DECIMAL)),
    ENTERED(
            "entered",
            key("unit", TEXT),
            key("period", TEXT),
            key("indicator", TEXT),
            required("value", DECIMAL)),
    MATTERS(
            "matters",
            key("id", TEXT),
            required("unit", TEXT),
            required("raised_on", DATE),
            optional("kind", CODE).from("matter_kind"),
            optional("channel", CODE).from("channel"),
            optional("topic", CODE).from("matter_topic"),
            optional("text", TEXT).secret().upTo(5000),
            optional("owner_body", TEXT),
            optional("forwarded_on", DATE),
            optional("due_on", DATE),
            optional("answered_on", DATE),
            optional("answer", TEXT).secret().upTo(5000),
            optional("told_on", DATE),
            optional("told_how", CODE).from("told_how"),
            optional("verdict", CODE).from("verdict"));

    private final String fileName;
    private final String caption;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of records
    private final List<Column> columns;

    SheetFormat(String fileName, Column... columns) {
        var wording = Wording.vietnamese();
        this.fileName = fileName;
        this.caption = wording.text("exchange.reading.sheet." + fileName);
        this.columns =
                Arrays.stream(columns)
                        .map(c ->
                                c.captioned(
                                        wording.text(
                                                "exchange.reading.column."
                                                        + fileName
                                                        + "."
                                                        + c.name())))
                        .toList();
    }

    /** The name of the sheet in the contract, which is that of its CSV file without ending. */
    public String fileName() {
        return fileName;
    }

    /** The Vietnamese name of the sheet. */
    public String caption() {
        return caption;
    }

    /** The columns in the order of the contract. */
    public List<Column> columns() {
        return columns;
    }

    /** The column of this contract name. */
    public Optional<Column> column(String name) {
        return columns.stream().filter(c -> c.name().equals(name)).findFirst();
    }

    /** The format that a sheet or file of this name holds. */
    static Optional<SheetFormat> named(String written) {
        var name = LooseName.of(written);
        return Arrays.stream(values())
                .filter(f -> name.means(f.fileName()) || name.means(f.caption()))
                .findFirst();
    }
}
