package vn.caunoi.reports.board;

import java.util.Map;
import vn.caunoi.testing.Examples;
import vn.caunoi.testing.TestProduct;
import vn.caunoi.testing.WardFiles;

/** Plans and typed figures of ward P, so that their pages show something; no words. */
final class FigureExamples implements Examples {
    @Override
    public Map<String, String> make(TestProduct product) {
        product.take(
                WardFiles.empty()
                        .targets("P,2022,QN02,2000\nP,2022,HN05,13\nP,2022,TT01,8\n")
                        .entered("P-3,2022-H1,TT08,5\nP,2022-H1,HN06,6\nP-3,2021,VH01,90\n"));
        return Map.of();
    }
}
