package vn.caunoi.matters.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Role;
import vn.caunoi.matters.desk.Splitting;
import vn.caunoi.matters.model.Competence;
import vn.caunoi.matters.model.Concern;
import vn.caunoi.matters.model.Evidence;
import vn.caunoi.matters.model.Hand;
import vn.caunoi.matters.model.MatterKind;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.matters.model.StepKind;
import vn.caunoi.matters.store.BodyStore;
import vn.caunoi.matters.store.MatterQueries;
import vn.caunoi.matters.store.MatterQueries.Wanted;
import vn.caunoi.matters.store.StateGroup;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.Choice;
import vn.caunoi.web.TextLimit;

/** What is done with a matter until somebody answers: sorted, split, joined, given, explained. */
@Component
class SortingForms {
    private static final List<String> PARTS = List.of("noidung2", "noidung3", "noidung4");
    private static final String ABOUT = "ve_";
    private static final List<Role> POSTS_OF_AREA = List.of(Role.HEAD, Role.DEPUTY_HEAD);
    private static final List<Role> POSTS_OF_COMMUNE =
            List.of(Role.WARD_OFFICER, Role.STANDING_COMMITTEE, Role.CHAIR);

    private final Splitting splitting;
    private final MatterQueries queries;
    private final Officers officers;
    private final BodyStore bodies;
    private final ScopedTransactions transactions;

    SortingForms(
            Splitting splitting,
            MatterQueries queries,
            Officers officers,
            BodyStore bodies,
            ScopedTransactions transactions) {
        this.splitting = splitting;
        this.queries = queries;
        this.officers = officers;
        this.bodies = bodies;
        this.transactions = transactions;
    }

    List<ActForm> forms() {
        return List.of(
                new ActForm(StepKind.CLASSIFY, "phan-loai", this::sortingFields, this::classified),
                new ActForm(StepKind.SPLIT, "tach", _ -> parts(), this::split),
                new ActForm(StepKind.JOIN, "nhap-vao", _ -> join(), this::joined),
                new ActForm(StepKind.ASSIGN, "giao", this::assign, this::assigned),
                new ActForm(
                        StepKind.TO_WARD,
                        "ve-phuong",
                        _ -> List.of(ActField.box("lydo", "matters.desk.field.reason")),
                        (_, in) -> {
                            String reason = in.text("lydo", TextLimit.NOTE);
                            return ActForm.Asked.step(() -> new MatterStep.ToWard(reason));
                        }),
                new ActForm(
                        StepKind.ANSWER_ON_THE_SPOT,
                        "giai-thich",
                        _ -> explanation(),
                        (_, in) -> explained(in)),
                new ActForm(StepKind.GUIDE, "huong-dan", _ -> guidance(), (_, in) -> guided(in)),
                new ActForm(
                        StepKind.HAND_OVER, "ban-giao", SortingForms::handOver, this::handedOver));
    }

    private List<ActField> sortingFields(ActSheet sheet) {
        List<ActField> fields = new ArrayList<>();
        var sorted = sheet.matter().sorting();
        fields.add(
                ActField.choice("loai", "matters.desk.kind", MatterTopics.sortable(sheet.texts()))
                        .hinted("matters.desk.field.kind.hint")
                        .first(sorted.map(one -> one.kind().word()).orElse("")));
        fields.add(
                ActField.choice("linhvuc", "matters.desk.topic", MatterTopics.topics(sheet.texts()))
                        .first(sorted.map(one -> one.topic()).orElse("")));
        fields.add(
                ActField.choice("thamquyen", "matters.desk.field.competence", competences(sheet))
                        .first(sorted.map(one -> one.competence().word()).orElse("")));
        concerns(sheet)
                .forEach((concern, label) ->
                        fields.add(
                                ActField.tick(ABOUT + concern.word(), label)
                                        .first(
                                                sheet.matter().about().contains(concern)
                                                        ? "1"
                                                        : "")));
        return fields;
    }

    private static List<Choice> competences(ActSheet sheet) {
        return Arrays.stream(Competence.values())
                .map(one -> new Choice(one.word(), sheet.texts().get(one.key())))
                .toList();
    }

    /** Posts of the area and of the ward, and bodies: whoever it is about is kept out of it. */
    private Map<Concern, String> concerns(ActSheet sheet) {
        Map<Concern, String> concerns = new LinkedHashMap<>();
        if (!sheet.opened().hands().contains(Hand.OFFICER)) {
            return concerns;
        }
        UnitId commune = sheet.matter().place().commune();
        sheet.matter()
                .place()
                .area()
                .ifPresent(area ->
                        POSTS_OF_AREA.forEach(role -> addPost(concerns, role, area, sheet)));
        POSTS_OF_COMMUNE.forEach(role -> addPost(concerns, role, commune, sheet));
        transactions
                .read(sheet.caller().reach(), () -> bodies.of(commune))
                .forEach(body -> concerns.put(Concern.body(body.id()), body.name()));
        return concerns;
    }

    private static void addPost(
            Map<Concern, String> concerns, Role role, UnitId unit, ActSheet sheet) {
        concerns.put(
                new Concern(role.word(), unit.value()),
                sheet.texts().get("matters.desk.post." + role.word()));
    }

    private ActForm.Asked classified(ActSheet sheet, FieldReading in) {
        String kind = in.choice("loai", MatterTopics.sortable(sheet.texts()));
        String topic = in.choice("linhvuc", MatterTopics.topics(sheet.texts()));
        String competence = in.choice("thamquyen", competences(sheet));
        Set<Concern> about =
                Stream.concat(
                                concerns(sheet).keySet().stream()
                                        .filter(concern -> in.tick(ABOUT + concern.word())),
                                sheet.opened().hands().contains(Hand.OFFICER)
                                        ? Stream.empty()
                                        : sheet.matter().about().stream())
                        .collect(Collectors.toSet());
        return ActForm.Asked.step(() ->
                new MatterStep.Classified(
                        MatterKind.of(kind).orElseThrow(),
                        topic,
                        Competence.of(competence).orElseThrow(),
                        about));
    }

    private static List<ActField> parts() {
        List<ActField> fields = new ArrayList<>();
        fields.add(ActField.box(PARTS.getFirst(), "matters.desk.field.part"));
        PARTS.stream()
                .skip(1)
                .forEach(name ->
                        fields.add(ActField.box(name, "matters.desk.field.part").orEmpty()));
        return fields;
    }

    private ActForm.Asked split(ActSheet sheet, FieldReading in) {
        List<String> texts = new ArrayList<>();
        texts.add(in.text(PARTS.getFirst(), TextLimit.TEXT));
        PARTS.stream()
                .skip(1)
                .filter(in::has)
                .forEach(name -> texts.add(in.textOrNone(name, TextLimit.TEXT)));
        return (_, caller, id, seen) -> splitting.split(caller, id, seen, texts);
    }

    private static List<ActField> join() {
        return List.of(
                ActField.line("ma", "matters.desk.field.into")
                        .hinted("matters.desk.field.into.hint"));
    }

    private ActForm.Asked joined(ActSheet sheet, FieldReading in) {
        String code = in.text("ma", TextLimit.NAME);
        List<UUID> found =
                code.matches("[0-9A-Za-z]{4}-[0-9A-Za-z]{4}")
                        ? queries
                                .page(
                                        sheet.scope(),
                                        sheet.caller().bars(),
                                        code(code),
                                        java.util.Optional.empty(),
                                        1)
                                .stream()
                                .map(line -> line.matter().id())
                                .toList()
                        : List.of();
        if (found.isEmpty()) {
            in.wrong("ma", "matters.desk.wrong.code");
        }
        return ActForm.Asked.step(() -> new MatterStep.Joined(found.getFirst()));
    }

    private static Wanted code(String code) {
        Wanted all = Wanted.all(StateGroup.OPEN);
        return new Wanted(
                all.group(), all.kind(), all.topic(), all.area(), all.body(), all.handler(), code);
    }

    private List<ActField> assign(ActSheet sheet) {
        return List.of(
                ActField.choice("nguoi", "matters.desk.field.officer", officers(sheet))
                        .first(sheet.matter().assignee().map(UUID::toString).orElse("")));
    }

    private ActForm.Asked assigned(ActSheet sheet, FieldReading in) {
        String officer = in.choice("nguoi", officers(sheet));
        return ActForm.Asked.step(() -> new MatterStep.Assigned(UUID.fromString(officer)));
    }

    private List<Choice> officers(ActSheet sheet) {
        return officers.choices(sheet.scope(), sheet.matter().place().commune());
    }

    private static List<ActField> explanation() {
        return List.of(
                ActField.box("noidung", "matters.desk.field.explanation"),
                ActField.line("nguon", "matters.desk.field.source")
                        .hinted("matters.desk.field.source.hint"));
    }

    private static ActForm.Asked explained(FieldReading in) {
        String text = in.text("noidung", TextLimit.TEXT);
        String source = in.text("nguon", TextLimit.NAME);
        return ActForm.Asked.step(
                () -> new MatterStep.AnsweredOnTheSpot(text, new Evidence.PublicSource(source)));
    }

    private static List<ActField> guidance() {
        return List.of(
                ActField.box("noidung", "matters.desk.field.guidance"),
                ActField.line("noi", "matters.desk.field.whom"));
    }

    private static ActForm.Asked guided(FieldReading in) {
        String text = in.text("noidung", TextLimit.TEXT);
        String whom = in.text("noi", TextLimit.NAME);
        return ActForm.Asked.step(() -> new MatterStep.Guided(text, whom));
    }

    private static List<ActField> handOver(ActSheet sheet) {
        return List.of(
                ActField.line("so", "matters.desk.field.handed.number"),
                ActField.day("ngay", "matters.desk.field.handed.on")
                        .first(sheet.today().toString()),
                ActField.line("noinhan", "matters.desk.field.receiver"),
                ActField.tick("chacchan", sheet.texts().get("matters.desk.field.handed.sure")));
    }

    private ActForm.Asked handedOver(ActSheet sheet, FieldReading in) {
        String number = in.text("so", TextLimit.NAME);
        var on = in.past("ngay", sheet.today());
        String receiver = in.text("noinhan", TextLimit.NAME);
        if (!in.tick("chacchan")) {
            in.wrong("chacchan", "matters.desk.wrong.sure");
        }
        return ActForm.Asked.step(() -> new MatterStep.HandedOver(number, on, receiver));
    }
}
