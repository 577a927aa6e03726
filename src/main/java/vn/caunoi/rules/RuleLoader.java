package vn.caunoi.rules;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes the shipped rules into the database. Whoever migrates makes one with the owner's
 * connection, since the application itself may only read rules; so it is no bean.
 */
public final class RuleLoader {

    private final JdbcClient owner;

    /**
     * Loads through the given connection.
     *
     * @param owner a client that may write the schema {@code rules}
     */
    public RuleLoader(JdbcClient owner) {
        this.owner = owner;
    }

    /**
     * Adds new rows and corrects changed ones; rows added by others stay. Repeating is harmless.
     */
    public void load() {
        RuleTable.written().forEach(this::write);
    }

    private void write(WrittenRule written) {
        Rule rule = written.rule();
        owner.sql(
                        """
                        INSERT INTO rules.rule AS old (name, valid_from, valid_until, value, basis, note)
                        VALUES (:name, :from, :until, :value, :basis, :note)
                        ON CONFLICT (name, valid_from) DO UPDATE
                        SET valid_until = excluded.valid_until,
                            value = excluded.value,
                            basis = excluded.basis,
                            note = excluded.note
                        WHERE (old.valid_until, old.value, old.basis, old.note)
                            IS DISTINCT FROM (excluded.valid_until, excluded.value, excluded.basis, excluded.note)
                        """)
                .param("name", rule.name().name())
                .param("from", rule.validity().from())
                .param("until", rule.validity().until())
                .param("value", rule.value())
                .param("basis", rule.basis())
                .param("note", written.note())
                .update();
    }
}
