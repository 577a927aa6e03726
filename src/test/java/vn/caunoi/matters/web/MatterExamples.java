package vn.caunoi.matters.web;

import java.util.Map;
import vn.caunoi.matters.desk.Receipt;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterKind;
import vn.caunoi.matters.store.AttachmentStore;
import vn.caunoi.matters.store.MatterWords;
import vn.caunoi.matters.store.ViewStore;
import vn.caunoi.pictures.PictureIntake;
import vn.caunoi.pictures.PictureIntake.Taken;
import vn.caunoi.pictures.SamplePictures;
import vn.caunoi.storage.Reach;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.testing.Examples;
import vn.caunoi.testing.TestProduct;

/**
 * {@code VIECKHU}: a matter sent to the head of P-3; {@code TIENGNOI}: who raised it, with a name;
 * {@code TEPANH}: its picture; {@code VIECTHANG}: one that went straight to the ward; {@code
 * VIECKIN}: a complaint under seal; {@code VIECBAO}: one to be told; {@code CACHXEM}: a view of the
 * officer.
 */
final class MatterExamples implements Examples {
    @Override
    public Map<String, String> make(TestProduct product) {
        MattersOfWard ward = new MattersOfWard(product);
        Receipt atHead = ward.named(true, "Đèn hẻm 7 tắt", "Vũ Thị Mẫu", "0900000011");
        Matter straight = ward.anonymous(false, "Việc gửi thẳng phường").matter();
        Matter sealed =
                ward.sorted(
                        ward.anonymous(false, "Khiếu nại quyết định").matter(),
                        MatterKind.COMPLAINT);
        Matter toTell =
                ward.checked(ward.anonymous(true, "Xe rác không vào hẻm").matter(), "Đã đổi giờ");
        return Map.of(
                "VIECKHU",
                atHead.matter().id().toString(),
                "TIENGNOI",
                atHead.voice().toString(),
                "TEPANH",
                picture(product, atHead.matter()),
                "VIECTHANG",
                straight.id().toString(),
                "VIECKIN",
                sealed.id().toString(),
                "VIECBAO",
                toTell.id().toString(),
                "CACHXEM",
                view(product, ward));
    }

    private static String picture(TestProduct product, Matter matter) {
        Taken.Picture picture = (Taken.Picture) PictureIntake.take(SamplePictures.jpeg(600, 400));
        return product.bean(ScopedTransactions.class)
                .write(
                        Reach.EVERYTHING,
                        () ->
                                product.bean(AttachmentStore.class)
                                        .add(
                                                matter,
                                                product.bean(MatterWords.class)
                                                        .of(matter.id())
                                                        .orElseThrow(),
                                                "picture",
                                                "image/jpeg",
                                                picture.large()))
                .toString();
    }

    private static String view(TestProduct product, MattersOfWard ward) {
        var account = ward.scope("canbo").account().value();
        product.bean(ViewStore.class).keep(account, "Đất đai", "linhvuc=land");
        return product.bean(ViewStore.class).of(account).getFirst().id().toString();
    }
}
