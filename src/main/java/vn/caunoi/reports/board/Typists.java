package vn.caunoi.reports.board;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Accounts;
import vn.caunoi.reports.store.FigureStates.Standing;
import vn.caunoi.storage.Batches;
import vn.caunoi.web.PageFrame;

/** Who typed a figure, by the account's name. */
@Component
public class Typists {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Batches batches;
    private final Accounts accounts;

    Typists(Batches batches, Accounts accounts) {
        this.batches = batches;
        this.accounts = accounts;
    }

    /** The account behind each act; acts of the command line have none. */
    public Map<UUID, String> names(Collection<UUID> acts) {
        Map<UUID, Batches.Batch> found = batches.find(acts);
        Set<AccountId> ids =
                found.values().stream()
                        .flatMap(batch -> batch.account().stream())
                        .map(AccountId::new)
                        .collect(Collectors.toSet());
        Map<AccountId, String> names = accounts.names(ids);
        Map<UUID, String> byAct = new HashMap<>();
        found.values()
                .forEach(batch ->
                        batch.account()
                                .flatMap(id -> Optional.ofNullable(names.get(new AccountId(id))))
                                .ifPresent(name -> byAct.put(batch.id(), name)));
        return byAct;
    }

    /** The accounts behind some rows, in one line. */
    String of(List<Standing> rows) {
        return names(rows.stream().flatMap(row -> row.batch().stream()).toList()).values().stream()
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** The day and the account in words. */
    public static String said(PageFrame frame, OffsetDateTime at, Optional<String> name) {
        return frame.text(
                "figures.written",
                name.orElseGet(() -> frame.text("figures.written.at-command-line")),
                day(frame, at));
    }

    public static String day(PageFrame frame, OffsetDateTime at) {
        return frame.format().date(at.atZoneSameInstant(ZONE).toLocalDate());
    }
}
