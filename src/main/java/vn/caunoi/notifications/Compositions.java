package vn.caunoi.notifications;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.access.AccountId;
import vn.caunoi.access.Scopes;
import vn.caunoi.people.PersonId;
import vn.caunoi.storage.ScopedTransactions;
import vn.caunoi.storage.SystemTransactions;
import vn.caunoi.web.Texts;

/**
 * Asks the features for the words of a notice, within what its recipient may read at this moment.
 */
@Component
class Compositions {
    private final Map<String, NoticeSource> sources;
    private final Scopes scopes;
    private final ScopedTransactions scoped;
    private final SystemTransactions system;
    private final Texts texts;

    Compositions(
            List<NoticeSource> sources,
            Scopes scopes,
            ScopedTransactions scoped,
            SystemTransactions system,
            Texts texts) {
        this.sources = byKind(sources);
        this.scopes = scopes;
        this.scoped = scoped;
        this.system = system;
        this.texts = texts;
    }

    private static Map<String, NoticeSource> byKind(List<NoticeSource> sources) {
        Map<String, NoticeSource> byKind = new HashMap<>();
        for (NoticeSource source : sources) {
            for (String kind : source.kinds()) {
                if (byKind.put(kind, source) != null) {
                    throw new IllegalStateException("Two modules compose " + kind);
                }
            }
        }
        return Map.copyOf(byKind);
    }

    boolean knows(Notice notice) {
        return sources.containsKey(notice.kind());
    }

    /** In Vietnamese, as what leaves the house is written. */
    Optional<NoticeText> leaving(Notice notice) {
        return of(notice, texts.in(Texts.VIETNAMESE));
    }

    /** Empty when it no longer applies, or nobody knows this kind any more. */
    Optional<NoticeText> of(Notice notice, Texts.Reader reader) {
        return Optional.ofNullable(sources.get(notice.kind()))
                .flatMap(source -> of(source, notice, reader));
    }

    private Optional<NoticeText> of(NoticeSource source, Notice notice, Texts.Reader reader) {
        return switch (notice.to()) {
            case Recipient.Account(AccountId account) ->
                    scoped.read(
                            scopes.of(account).readable(), () -> source.compose(notice, reader));
            case Recipient.Person(PersonId person) ->
                    system.run(() -> source.compose(notice, reader));
            case Recipient.Body(UUID body) -> system.run(() -> source.compose(notice, reader));
        };
    }

    /** What the occasion is called; a kind that no module knows any more has no name. */
    Optional<String> label(String kind, Texts.Reader reader) {
        return Optional.ofNullable(sources.get(kind)).map(source -> source.label(kind, reader));
    }
}
