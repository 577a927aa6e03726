package vn.caunoi.access;

import java.util.List;
import java.util.Map;
import vn.caunoi.testing.Examples;
import vn.caunoi.testing.TestProduct;

/** {@code ACCT}: the account of a member in ward P; {@code HELD}: the post it holds. */
final class AccountExamples implements Examples {
    @Override
    public Map<String, String> make(TestProduct product) {
        AccountId account = product.account("thanhvien.vidu", Role.MEMBER, "P-4");
        HeldPost post = product.bean(AccountTable.class).posts(List.of(account)).getFirst();
        return Map.of("ACCT", account.toString(), "HELD", post.id().toString());
    }
}
