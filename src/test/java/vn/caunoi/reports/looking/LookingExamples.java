package vn.caunoi.reports.looking;

import java.util.Map;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Accounts;
import vn.caunoi.reports.looking.model.Selection;
import vn.caunoi.reports.looking.store.SavedViews;
import vn.caunoi.testing.Examples;
import vn.caunoi.testing.TestProduct;

/** {@code BANGLUU}: a table that the officer of ward P keeps under a name. */
final class LookingExamples implements Examples {
    @Override
    public Map<String, String> make(TestProduct product) {
        AccountId officer = product.bean(Accounts.class).named("canbo").orElseThrow().id();
        SavedViews views = product.bean(SavedViews.class);
        views.keep(officer, "Tuyên truyền", Selection.ofQuery("donvi=P&so=TT01&ky=2022-H1"));
        return Map.of("BANGLUU", views.of(officer).getFirst().id().toString());
    }
}
