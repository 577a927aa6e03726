package vn.caunoi.matters.desk;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.caunoi.access.Role;
import vn.caunoi.matters.model.Matter;
import vn.caunoi.matters.model.MatterKind;
import vn.caunoi.testing.Examples;
import vn.caunoi.testing.TestProduct;

/**
 * {@code SORTEDMATTER}: a matter of ward P to be forwarded; {@code DRAFTLETTER} its draft. {@code
 * OWEDMATTER}: one that {@code KNOWNBODY} owes, forwarded by {@code SENTLETTER}; {@code LINKTOKEN}
 * opens that body's door. {@code SOMEACCOUNT}: the account that answers for it.
 */
final class BodyExamples implements Examples {
    @Override
    public Map<String, String> make(TestProduct product) {
        Ward ward = Ward.of(product);
        UUID account = product.account("traloi", Role.ANSWERING_BODY, "P").value();
        UUID body = ward.body("Ủy ban nhân dân phường Thử");
        product.bean(Bodies.class).appoint(ward.scope("canbo"), body, "traloi");
        Matter owed =
                ward.classified(
                        ward.raised("Vỉa hè hỏng", Optional.empty()), MatterKind.REFLECTION);
        UUID sent = ward.drafted(owed, body, "Vỉa hè hỏng");
        ward.signed(sent);
        Matter sorted = ward.classified(MatterKind.PETITION);
        return Map.of(
                "SORTEDMATTER",
                sorted.id().toString(),
                "DRAFTLETTER",
                ward.drafted(sorted, body, "Cống tắc").toString(),
                "OWEDMATTER",
                owed.id().toString(),
                "SENTLETTER",
                sent.toString(),
                "KNOWNBODY",
                body.toString(),
                "SOMEACCOUNT",
                account.toString(),
                "LINKTOKEN",
                product.bean(Bodies.class)
                        .link(ward.scope("canbo"), body)
                        .path()
                        .substring("/tra-loi/".length()));
    }
}
