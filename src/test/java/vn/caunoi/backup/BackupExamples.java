package vn.caunoi.backup;

import java.util.Map;
import java.util.UUID;
import vn.caunoi.access.AccountId;
import vn.caunoi.testing.Examples;
import vn.caunoi.testing.TestProduct;

/** {@code BACKUP}: one that is whole, its file there. */
final class BackupExamples implements Examples {
    @Override
    public Map<String, String> make(TestProduct product) {
        product.bean(BackupDesk.class).beforeBeginning(new AccountId(new UUID(0, 7)));
        return Map.of(
                "BACKUP",
                product.bean(BackupRuns.class)
                        .last(Reason.BEGINNING)
                        .orElseThrow()
                        .id()
                        .toString());
    }
}
