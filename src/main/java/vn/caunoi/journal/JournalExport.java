package vn.caunoi.journal;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.Posts;
import vn.caunoi.access.Role;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Texts;

/** The journal as a file for the chair of a commune; that it was taken out stands in it too. */
@Component
class JournalExport {
    private static final int MOST = 100_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String COLUMNS = "when who act unit subject subject-id reason";
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final JournalQueries queries;
    private final Journal journal;
    private final JournalLines lines;
    private final Accounts accounts;
    private final Posts posts;
    private final ScopedTransactions transactions;
    private final Clock clock;

    JournalExport(
            JournalQueries queries,
            Journal journal,
            JournalLines lines,
            Accounts accounts,
            Posts posts,
            ScopedTransactions transactions,
            Clock clock) {
        this.queries = queries;
        this.journal = journal;
        this.lines = lines;
        this.accounts = accounts;
        this.posts = posts;
        this.transactions = transactions;
        this.clock = clock;
    }

    boolean isOpenTo(Scope scope) {
        return !communes(scope).isEmpty();
    }

    /** By the names of accounts, which stay the same for every reader. */
    byte[] file(Scope scope, JournalFilter filter, Texts.Reader texts) {
        Set<UnitId> communes = communes(scope);
        if (communes.isEmpty()) {
            throw new NotFound();
        }
        return transactions.write(
                scope.readable(),
                () -> {
                    communes.forEach(commune -> note(scope, commune));
                    return written(rows(scope, communes, filter), texts);
                });
    }

    private void note(Scope scope, UnitId commune) {
        journal.record(
                scope, commune, commune, "exported", "journal", commune.value(), Optional.empty());
    }

    private List<JournalEntry> rows(Scope scope, Set<UnitId> communes, JournalFilter filter) {
        Optional<AccountId> who = accounts.ever(filter.account());
        return !filter.account().isEmpty() && who.isEmpty()
                ? List.of()
                : queries.of(scope, communes, filter.wanted(who, clock.getZone()), MOST);
    }

    private byte[] written(List<JournalEntry> entries, Texts.Reader texts) {
        Map<AccountId, String> names = accounts.names(JournalLines.actors(entries));
        Map<UUID, String> units = lines.units(entries);
        StringWriter text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(
                    Stream.of(COLUMNS.split(" "))
                            .map(column -> texts.get("journal.column." + column))
                            .toList());
            entries.forEach(entry -> csv.writeRecord(cells(entry, names, units, texts)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> cells(
            JournalEntry entry,
            Map<AccountId, String> names,
            Map<UUID, String> units,
            Texts.Reader texts) {
        return Stream.of(
                        WHEN.format(entry.madeAt().atZone(clock.getZone())),
                        JournalLines.who(entry, names, texts),
                        JournalWords.act(texts, entry.act()),
                        units.getOrDefault(entry.unit(), ""),
                        JournalWords.subject(texts, entry.subjectKind()),
                        entry.subject().toString(),
                        entry.reason().orElse(""))
                .map(JournalExport::harmless)
                .toList();
    }

    /** A spreadsheet would work out a cell that begins like a formula. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private Set<UnitId> communes(Scope scope) {
        return posts.places(scope.account(), Set.of(Role.CHAIR));
    }
}
