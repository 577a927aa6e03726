package vn.caunoi.journal;

import java.text.Normalizer;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.caunoi.access.Scope;
import vn.caunoi.organization.UnitId;
import vn.caunoi.storage.Uuid7;
import vn.caunoi.web.Texts;

/**
 * Writes down who did what. An entry belongs to the act: it is written within the transaction that
 * shows or changes something, and without the entry nothing is shown or changed. It holds ids and
 * code words; never a name, an address or words of the thing itself, since it cannot be erased.
 */
@Component
public class Journal {
    private final JdbcClient jdbc;
    private final Texts.Reader texts;

    Journal(JdbcClient jdbc, Texts texts) {
        this.jdbc = jdbc;
        this.texts = texts.in(Texts.VIETNAMESE);
    }

    /**
     * Writes an entry for somebody signed in, within the running write transaction.
     *
     * @param commune to whose journal it belongs; the unit lies within the reach of the transaction
     * @param act a code word; {@code journal.act.<word>} says it to people
     * @param subjectKind a code word; {@code journal.subject.<word>} says it to people
     * @param reason such as the number and day of a written request; no personal data
     */
    public void record(
            Scope scope,
            UnitId commune,
            UnitId unit,
            String act,
            String subjectKind,
            UUID subject,
            Optional<String> reason) {
        record(new Actor.Holder(scope.account()), commune, unit, act, subjectKind, subject, reason);
    }

    /** The same for whoever acts. */
    public void record(
            Actor actor,
            UnitId commune,
            UnitId unit,
            String act,
            String subjectKind,
            UUID subject,
            Optional<String> reason) {
        requireATransaction();
        requireWords(act, subjectKind);
        jdbc.sql(
                        """
                        INSERT INTO journal.entry (commune_id, unit_id, id, actor, account_id, act, subject_kind, subject_id, reason)
                        VALUES (:commune, :unit, :id, :actor, :account, :act, :kind, :subject, :reason)
                        """)
                .param("commune", commune.value())
                .param("unit", unit.value())
                .param("id", Uuid7.next())
                .param("actor", actor.word())
                .param("account", actor.accountId().orElse(null))
                .param("act", act)
                .param("kind", subjectKind)
                .param("subject", subject)
                .param("reason", reason.map(Journal::composed).orElse(null))
                .update();
    }

    private static String composed(String reason) {
        return Normalizer.normalize(reason.strip(), Normalizer.Form.NFC);
    }

    /** On its own an entry would say that something was shown which perhaps never was. */
    private static void requireATransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("The journal is written within the act's transaction");
        }
    }

    /** A word that has no text yet is found where it is first used, not when the page is opened. */
    private void requireWords(String act, String subjectKind) {
        var unused = JournalWords.act(texts, act) + JournalWords.subject(texts, subjectKind);
    }
}
