package vn.caunoi.exchange;

import java.util.Map;
import vn.caunoi.testing.Examples;
import vn.caunoi.testing.TestProduct;

/**
 * {@code RUN}: the import of ward P's units, which cannot be undone while records stand on them.
 */
final class ImportExamples implements Examples {
    @Override
    public Map<String, String> make(TestProduct product) {
        return Map.of(
                "RUN",
                product.bean(ImportRuns.class)
                        .latest(TestProduct.EVERYTHING, 10)
                        .getLast()
                        .id()
                        .toString());
    }
}
