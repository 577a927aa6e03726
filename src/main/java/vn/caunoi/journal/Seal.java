package vn.caunoi.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * One link of the chain of a commune.
 *
 * @param settledUntil what is committed after this link was made later than this
 * @param previous digest of the link before
 */
record Seal(
        UUID commune,
        long number,
        int entries,
        Instant settledUntil,
        Instant sealedAt,
        String previous,
        String digest) {
    /** Stands before the first link. */
    static final String NOTHING_BEFORE = "0".repeat(64);

    /** An entry under a seal: its id and its digest. */
    record Member(UUID entry, String digest) {
        static Member of(JournalEntry entry) {
            return new Member(entry.id(), digestOf(entry));
        }
    }

    static Seal over(
            UUID commune,
            long number,
            Instant settledUntil,
            Instant sealedAt,
            String previous,
            List<Member> members) {
        Seal open =
                new Seal(
                        commune,
                        number,
                        members.size(),
                        settledUntil,
                        sealedAt,
                        previous,
                        NOTHING_BEFORE);
        return new Seal(
                commune,
                number,
                members.size(),
                settledUntil,
                sealedAt,
                previous,
                open.digestOver(members));
    }

    /** The digest that this link must have with these entries under it. */
    String digestOver(List<Member> members) {
        CanonicalForm form =
                new CanonicalForm("caunoi.journal.seal.1")
                        .add(commune)
                        .add(number)
                        .add(previous)
                        .add(settledUntil)
                        .add(sealedAt)
                        .add(entries);
        members.forEach(member -> form.add(member.entry()).add(member.digest()));
        return form.digest();
    }

    static String digestOf(JournalEntry entry) {
        return new CanonicalForm("caunoi.journal.entry.1")
                .add(entry.commune())
                .add(entry.unit())
                .add(entry.id())
                .add(entry.actor())
                .add(entry.account().map(UUID::toString))
                .add(entry.act())
                .add(entry.subjectKind())
                .add(entry.subject())
                .add(entry.reason())
                .add(entry.madeAt())
                .digest();
    }

    static Seal of(ResultSet row) throws SQLException {
        return new Seal(
                row.getObject("commune_id", UUID.class),
                row.getLong("number"),
                row.getInt("entries"),
                row.getObject("settled_until", OffsetDateTime.class).toInstant(),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                row.getString("previous"),
                row.getString("digest"));
    }
}
