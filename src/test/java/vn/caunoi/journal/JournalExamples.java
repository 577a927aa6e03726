package vn.caunoi.journal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Scope;
import vn.caunoi.access.Scopes;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.testing.Examples;
import vn.caunoi.testing.TestProduct;

/** A few lines in the journals of those who look at every page. */
final class JournalExamples implements Examples {
    @Override
    public Map<String, String> make(TestProduct product) {
        for (String person : List.of("canbo", "ban3")) {
            Scope scope =
                    product.bean(Scopes.class)
                            .of(product.bean(Accounts.class).named(person).orElseThrow().id());
            Entries entries = new Entries(product);
            var unused =
                    product.bean(ScopedTransactions.class)
                            .write(
                                    scope.readable(),
                                    () -> {
                                        for (String act :
                                                List.of("sealed_read", "sender_disclosed")) {
                                            product.bean(Journal.class)
                                                    .record(
                                                            scope,
                                                            entries.unit("P"),
                                                            entries.unit("P-3"),
                                                            act,
                                                            "matter",
                                                            UUID.randomUUID(),
                                                            Optional.of(
                                                                    "Công văn số 128/CV-CAP ngày 05/01/2026 về việc đề nghị cung cấp thông tin"));
                                        }
                                        return true;
                                    });
        }
        return Map.of();
    }
}
