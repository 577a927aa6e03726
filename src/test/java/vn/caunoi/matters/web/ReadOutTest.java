package vn.caunoi.matters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.access.Role;
import vn.caunoi.matters.desk.ReadOut;
import vn.caunoi.matters.desk.Receipt;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterKind;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.matters.store.Voice;
import vn.caunoi.matters.store.VoiceStore;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.TwoWards;
import vn.caunoi.testing.Visitor;
import vn.caunoi.testing.WardFiles;
import vn.caunoi.web.Refusal;

/** Answers are told: one by one, or read out at a meeting on record. */
class ReadOutTest {
    private static final String MEETING = "Họp cộng đồng khu phố ba";

    private static TestProduct product;
    private static MattersOfWard ward;
    private static Visitor head;

    @BeforeAll
    static void serve() {
        product = TwoWards.served();
        product.account("thanhvien3", Role.MEMBER, "P-3");
        product.take(
                WardFiles.empty()
                        .activities(
                                "hop3,P-3,"
                                        + MattersOfWard.today()
                                        + ",community_meeting,,"
                                        + MEETING
                                        + ",40,,,\n"));
        ward = new MattersOfWard(product);
        head = new Visitor(product).signIn("ban3");
    }

    @AfterAll
    static void close() {
        product.close();
    }

    @Test
    void nineAnonymousAndThreeOfFiveNamedVoicesAreToldAndTheOtherTwoWait() {
        Matter matter = withVoices(9, 5, "Đèn đường tổ 4 hỏng");
        List<Voice> voices = voices(matter);
        assertThat(voices).hasSize(14);
        List<UUID> named =
                voices.stream().filter(voice -> !voice.isAnonymous()).map(Voice::id).toList();
        String page = "/y-kien/doc-tai-hop?hop=" + meeting();
        assertThat(head.get("/y-kien/doc-tai-hop").body()).contains(MEETING);
        assertThat(head.get(page).body())
                .contains("9 người gửi không ghi tên")
                .contains("Người gửi 5");

        List<String> fields =
                new ArrayList<>(
                        List.of(
                                "hop",
                                meeting(),
                                "doc." + matter.id(),
                                "1",
                                "p." + matter.id(),
                                String.valueOf(matter.version()),
                                "kt." + matter.id(),
                                "1"));
        for (int i = 0; i < named.size(); i++) {
            fields.add("v." + named.get(i));
            fields.add(i < 3 ? "day" : "rieng");
        }
        var sent = head.post("/y-kien/doc-tai-hop", fields.toArray(String[]::new));

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        Set<UUID> waiting =
                voices(matter).stream()
                        .filter(voice -> !voice.knows(1))
                        .map(Voice::id)
                        .collect(Collectors.toSet());
        assertThat(waiting).containsExactlyInAnyOrderElementsOf(named.subList(3, 5));
        assertThat(head.get("/y-kien/bao-lai").body())
                .contains("Còn phải báo riêng")
                .contains("/y-kien/" + matter.id() + "/bao-lai?nguoi=" + named.get(4));
        assertThat(head.get("/y-kien/" + matter.id()).body()).contains(MEETING);
    }

    @Test
    void whatWentStraightToTheWardIsNeverReadOutInTheArea() {
        Receipt receipt = ward.anonymous(false, "Chuyện không đọc tại khu phố");
        Matter checked = ward.checked(receipt.matter(), "Đã xử lý kín");

        org.assertj.core.api.Assertions.assertThatThrownBy(() ->
                        product.bean(ReadOut.class)
                                .tell(
                                        ward.caller("canbo"),
                                        MattersOfWard.today(),
                                        MEETING,
                                        List.of(
                                                new ReadOut.Spoken(
                                                        checked.id(),
                                                        checked.version(),
                                                        Set.of(receipt.voice()),
                                                        Set.of()))))
                .isInstanceOf(Refusal.class);
        Visitor officer = new Visitor(product).signIn("canbo");
        assertThat(officer.get("/y-kien/doc-tai-hop?hop=" + meeting()).body())
                .doesNotContain(checked.code());
        assertThat(officer.get("/y-kien/bao-lai").body()).contains(checked.code());
    }

    @Test
    void aVoiceThatWentRoundTheHeadIsLeftOutWhenItsMatterWasJoinedToOneThatIsReadOut() {
        Matter main = ward.anonymous(true, "Vỉa hè sụt lún").matter();
        Receipt round = ward.named(false, "Vỉa hè sụt", "Người Mẫu Số 9", "0900000109");
        join(round.matter(), main);
        Matter checked = ward.checked(main, "Đã lát lại vỉa hè");
        Visitor officer = new Visitor(product).signIn("canbo");

        var page = officer.get("/y-kien/doc-tai-hop?hop=" + meeting()).body();
        assertThat(page).contains(checked.code()).doesNotContain("v." + round.voice());
        assertThat(head.get("/y-kien/" + checked.id()).body()).doesNotContain("Người gửi 1");
        var sent =
                officer.post(
                        "/y-kien/doc-tai-hop",
                        "hop",
                        meeting(),
                        "doc." + checked.id(),
                        "1",
                        "p." + checked.id(),
                        String.valueOf(checked.version()),
                        "kt." + checked.id(),
                        "1");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        assertThat(officer.get("/y-kien/bao-lai").body()).contains(round.voice().toString());
    }

    @Test
    void whenSomebodyElseWasQuickerNothingIsWrittenAndTheTicksAreKept() {
        Matter matter = withVoices(2, 0, "Cống ngập sau mưa");
        int seen = matter.version();
        ward.taken(
                ward.step(
                        "canbo",
                        matter,
                        new MatterStep.Assigned(ward.scope("canbo").account().value())));

        var sent =
                head.post(
                        "/y-kien/doc-tai-hop",
                        "hop",
                        meeting(),
                        "doc." + matter.id(),
                        "1",
                        "p." + matter.id(),
                        String.valueOf(seen),
                        "kt." + matter.id(),
                        "1");

        assertThat(sent.statusCode()).isEqualTo(409);
        assertThat(sent.body())
                .contains("Vừa có người khác xử lý việc " + matter.code())
                .contains("name=\"doc." + matter.id() + "\" value=\"1\" checked");
        assertThat(voices(matter)).noneMatch(voice -> voice.knows(1));
    }

    @Test
    void aMemberTellsOneVoiceAndItIsDoneWhenAllAreTold() {
        Receipt receipt = ward.named(true, "Vòi nước công cộng", "Phan Thị Mẫu", "0900000009");
        Matter checked = ward.checked(receipt.matter(), "Đã thay vòi");
        Visitor member = new Visitor(product).signIn("thanhvien3");
        String path = "/y-kien/" + checked.id();
        assertThat(member.get("/y-kien/bao-lai").body())
                .contains("Đã thay vòi")
                .contains(checked.code());

        var sent =
                member.post(
                        path + "/bao-lai",
                        "phienban",
                        String.valueOf(checked.version()),
                        "nguoi",
                        receipt.voice().toString(),
                        "cach",
                        "phone",
                        "ngay",
                        MattersOfWard.today().toString());

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        assertThat(member.get(path).body()).contains("Đã báo lại bà con").contains("Gọi điện");
    }

    /** One matter, and others joined to it. */
    private static Matter withVoices(int anonymous, int named, String text) {
        Matter main = ward.anonymous(true, text).matter();
        for (int i = 1; i < anonymous; i++) {
            join(ward.anonymous(true, text + " " + i).matter(), main);
        }
        for (int i = 0; i < named; i++) {
            join(ward.named(true, text, "Người Mẫu Số " + i, "090000010" + i).matter(), main);
        }
        Matter sorted = ward.sorted(main, MatterKind.REFLECTION);
        Matter explained =
                ward.taken(
                        ward.step(
                                "canbo",
                                sorted,
                                new MatterStep.AnsweredOnTheSpot(
                                        "Tháng sau thay đèn",
                                        new vn.caunoi.matters.model.Evidence.PublicSource(
                                                "Thông báo 12"))));
        return ward.taken(ward.step("canbo", explained, new MatterStep.Checked(false, "")));
    }

    private static void join(Matter part, Matter main) {
        ward.taken(ward.step("canbo", part, new MatterStep.Joined(main.id())));
    }

    private static List<Voice> voices(Matter matter) {
        return product.bean(ScopedTransactions.class)
                .read(
                        ward.scope("canbo").readable(),
                        () -> product.bean(VoiceStore.class).of(matter.id()));
    }

    private static String meeting() {
        return JdbcClient.create(product.database().owner())
                .sql("SELECT id FROM activities.activity WHERE code = 'hop3'")
                .query(UUID.class)
                .single()
                .toString();
    }
}
