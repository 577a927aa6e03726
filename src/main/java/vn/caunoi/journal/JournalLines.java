package vn.caunoi.journal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Accounts;
import vn.caunoi.access.FullNames;
import vn.caunoi.access.MomentWords;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.Unit;
import vn.caunoi.organization.UnitId;
import vn.caunoi.organization.Units;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.Texts;

/** Turns entries into lines with names, as far as the reader may know them. */
@Component
class JournalLines {
    private final Accounts accounts;
    private final FullNames fullNames;
    private final Units units;
    private final List<SubjectNames> subjects;
    private final MomentWords moments;
    private final Clock clock;

    JournalLines(
            Accounts accounts,
            FullNames fullNames,
            Units units,
            List<SubjectNames> subjects,
            MomentWords moments,
            Clock clock) {
        this.accounts = accounts;
        this.fullNames = fullNames;
        this.units = units;
        this.subjects = subjects;
        this.moments = moments;
        this.clock = clock;
    }

    List<JournalLine> of(Scope scope, List<JournalEntry> entries, PageFrame frame) {
        Texts.Reader texts = frame.texts();
        Set<AccountId> actors = actors(entries);
        Map<AccountId, String> accountNames = accounts.names(actors);
        Map<AccountId, String> people = fullNames.of(scope, actors);
        Map<UUID, String> unitNames = units(entries);
        Map<UUID, SubjectNames.Name> things = things(scope, entries, texts);
        return entries.stream()
                .map(entry -> {
                    String kind = JournalWords.subject(texts, entry.subjectKind());
                    SubjectNames.Name thing =
                            things.getOrDefault(entry.subject(), new SubjectNames.Name(kind, ""));
                    return new JournalLine(
                            moments.text(frame, entry.madeAt()),
                            JournalWords.act(texts, entry.act()),
                            who(entry, people, texts),
                            account(entry, accountNames),
                            unitNames.getOrDefault(entry.unit(), ""),
                            thing.title(),
                            thing.href(),
                            entry.reason().orElse(""));
                })
                .toList();
    }

    /** The name of the account of an entry; "" for who has none. */
    static String account(JournalEntry entry, Map<AccountId, String> names) {
        return entry.account().map(id -> names.getOrDefault(new AccountId(id), "")).orElse("");
    }

    /** An account that is unknown is the one of the command line. */
    static String who(JournalEntry entry, Map<AccountId, String> people, Texts.Reader texts) {
        return entry.account()
                .map(id ->
                        people.getOrDefault(
                                new AccountId(id), JournalWords.actor(texts, "operator")))
                .orElseGet(() -> JournalWords.actor(texts, entry.actor()));
    }

    static Set<AccountId> actors(List<JournalEntry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.account().stream())
                .map(AccountId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    Map<UUID, String> units(List<JournalEntry> entries) {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, String> names = new HashMap<>();
        new HashSet<>(entries.stream().map(JournalEntry::unit).toList())
                .forEach(id ->
                        units.version(new UnitId(id), today)
                                .map(Unit::name)
                                .ifPresent(name -> names.put(id, name)));
        return names;
    }

    private Map<UUID, SubjectNames.Name> things(
            Scope scope, List<JournalEntry> entries, Texts.Reader texts) {
        Map<String, Set<UUID>> byKind =
                entries.stream()
                        .collect(
                                Collectors.groupingBy(
                                        JournalEntry::subjectKind,
                                        Collectors.mapping(
                                                JournalEntry::subject, Collectors.toSet())));
        Map<UUID, SubjectNames.Name> names = new HashMap<>();
        subjects.stream()
                .filter(source -> byKind.containsKey(source.kind()))
                .forEach(source ->
                        names.putAll(
                                source.of(
                                        scope,
                                        byKind.getOrDefault(source.kind(), Set.of()),
                                        texts)));
        return names;
    }
}
