package vn.caunoi.matters.web;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.caunoi.matters.desk.Disclosures;
import vn.caunoi.matters.desk.Receipt;
import vn.caunoi.matters.model.SenderItem;
import vn.caunoi.matters.store.DisclosureStore.Paper;
import vn.caunoi.testing.Examples;
import vn.caunoi.testing.TestProduct;

/**
 * {@code VIECXIN}: a matter whose sender is asked for in writing; {@code DONCHO}: the request that
 * waits; {@code DONXONG}: one that the chair approved.
 */
final class DisclosureExamples implements Examples {
    @Override
    public Map<String, String> make(TestProduct product) {
        MattersOfWard ward = new MattersOfWard(product);
        Receipt receipt = ward.named(true, "Hàng quán lấn hẻm 5", "Vũ Thị Mẫu", "0900000012");
        UUID matter = receipt.matter().id();
        UUID approved = asked(product, ward, receipt);
        product.bean(Disclosures.class).approve(ward.caller("chutich"), matter, approved);
        return Map.of(
                "VIECXIN",
                matter.toString(),
                "DONXONG",
                approved.toString(),
                "DONCHO",
                asked(product, ward, receipt).toString());
    }

    private static UUID asked(TestProduct product, MattersOfWard ward, Receipt receipt) {
        return product.bean(Disclosures.class)
                .ask(
                        ward.caller("canbo"),
                        receipt.matter().id(),
                        receipt.voice(),
                        new Paper(
                                "Cơ quan Điều tra thử",
                                "15/CQDT",
                                MattersOfWard.today(),
                                "Điều 9 của một luật thử",
                                Set.of(SenderItem.NAME),
                                ""));
    }
}
