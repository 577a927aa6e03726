package vn.caunoi.matters.desk;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Scopes;
import vn.caunoi.calendar.DateRange;
import vn.caunoi.matters.model.Bars;
import vn.caunoi.matters.model.Competence;
import vn.caunoi.matters.model.Evidence;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterKind;
import vn.caunoi.matters.model.MatterStep;
import vn.caunoi.matters.model.Outcome;
import vn.caunoi.matters.model.ReceiptCode;
import vn.caunoi.matters.store.AttachmentStore;
import vn.caunoi.matters.store.Body;
import vn.caunoi.matters.store.BodyKind;
import vn.caunoi.matters.store.BodyStore;
import vn.caunoi.matters.store.MatterStore;
import vn.caunoi.matters.store.MatterWords;
import vn.caunoi.matters.store.Voice;
import vn.caunoi.matters.store.VoiceStore;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.Uuid7;
import vn.caunoi.testing.TestProduct;

/** The hands of ward P at a matter whose receipt code a test holds. */
public final class ChaseHands {
    public static final String ANSWER = "Đã thay bóng đèn, gia cố chân cột";

    private final TestProduct product;

    public ChaseHands(TestProduct product) {
        this.product = product;
    }

    /** The matter behind a code, as it stands. */
    public Matter matter(String code) {
        return inWard(() ->
                product.bean(MatterStore.class)
                        .find(coded(code).matter(), Bars.NONE)
                        .orElseThrow());
    }

    public Voice voice(String code) {
        return inWard(() -> product.bean(VoiceStore.class).find(coded(code).voice()).orElseThrow());
    }

    /** What was said, as the search of the desk finds it. */
    public String words(String code) {
        return inWard(
                () -> product.bean(MatterWords.class).clear(coded(code).matter()).orElseThrow());
    }

    /** The one picture that came with it. */
    public byte[] picture(String code) {
        UUID matter = coded(code).matter();
        return inWard(() -> {
            var store = product.bean(AttachmentStore.class);
            return store.open(matter, store.of(matter).getFirst().id()).orElseThrow().bytes();
        });
    }

    private VoiceStore.Coded coded(String code) {
        return product.bean(VoiceStore.class)
                .byCode(ReceiptCode.of(code).orElseThrow().digest())
                .orElseThrow();
    }

    /** Whether somebody sees the matter at all. */
    public boolean sees(String account, String code) {
        Caller caller = caller(account);
        UUID id = coded(code).matter();
        return product.bean(ScopedTransactions.class)
                .read(
                        caller.reach(),
                        () -> product.bean(MatterStore.class).find(id, caller.bars()).isPresent());
    }

    public void take(String account, String code, MatterStep step) {
        take(caller(account), code, step);
    }

    public void take(UUID body, String code, MatterStep step) {
        take(product.bean(Callers.class).body(unit("P"), body), code, step);
    }

    private void take(Caller caller, String code, MatterStep step) {
        Matter matter = matter(code);
        StepOutcome outcome =
                product.bean(MatterDesk.class).take(caller, matter.id(), matter.version(), step);
        if (!(outcome instanceof StepOutcome.Taken)) {
            throw new AssertionError(outcome);
        }
    }

    /** Sorted and sent to a new body; letter 12/CV-MTTQ-BTT. */
    public UUID forwarded(String code) {
        take("canbo", code, sorting());
        UUID body = body();
        LocalDate today = today();
        take(
                "chutich",
                code,
                new MatterStep.Forwarded(
                        body,
                        "12/CV-MTTQ-BTT",
                        today,
                        today.plusDays(20),
                        "Đèn đường tổ 4 hỏng, đề nghị sửa"));
        take(body, code, new MatterStep.Acknowledged("05/UBND"));
        return body;
    }

    /** The body's answer, taken by the Front. */
    public void answered(UUID body, String code) {
        answeredUnchecked(body, code);
        take("canbo", code, new MatterStep.Checked(false, ""));
    }

    /** The body's answer, which nobody has looked at. */
    public void answeredUnchecked(UUID body, String code) {
        take(
                body,
                code,
                new MatterStep.Answered(
                        Outcome.SETTLED,
                        ANSWER,
                        new Evidence.Document("31/UBND-KT", today(), "Phó Chủ tịch Lê Văn Tám")));
    }

    public static MatterStep sorting() {
        return new MatterStep.Classified(
                MatterKind.PETITION, "roads_lighting", Competence.BODY, Set.of());
    }

    private UUID body() {
        UUID id = Uuid7.next();
        boolean added =
                inWard(() ->
                        product.bean(BodyStore.class)
                                .add(
                                        new Body(
                                                id,
                                                1,
                                                unit("P"),
                                                "kt-" + id,
                                                "Phòng Kinh tế, Hạ tầng",
                                                BodyKind.OFFICE,
                                                Optional.empty(),
                                                1,
                                                DateRange.startingOn(LocalDate.of(2020, 1, 1)))));
        if (!added) {
            throw new AssertionError("No body");
        }
        return id;
    }

    private Caller caller(String account) {
        return product.bean(Callers.class)
                .person(
                        product.bean(Scopes.class)
                                .of(
                                        product.bean(Accounts.class)
                                                .named(account)
                                                .orElseThrow()
                                                .id()));
    }

    private <T> T inWard(java.util.function.Supplier<T> work) {
        return product.bean(ScopedTransactions.class)
                .write(new Reach(false, Set.of(unit("P").value()), Set.of()), work);
    }

    private UnitId unit(String code) {
        return product.bean(Units.class).named(code, today()).orElseThrow().id();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
