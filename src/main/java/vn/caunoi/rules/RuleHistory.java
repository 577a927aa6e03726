package vn.caunoi.rules;

import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The whole book for readers: every rule with all the values it ever had. */
@Component
public class RuleHistory {
    private final JdbcClient database;

    RuleHistory(JdbcClient database) {
        this.database = database;
    }

    /** By name, the newest value first; names of an earlier program are left out. */
    public List<WrittenRule> all() {
        return database.sql(
                        """
                        SELECT name, valid_from, valid_until, value, basis, note
                        FROM rules.rule WHERE name = ANY(:known) ORDER BY name, valid_from DESC
                        """)
                .param(
                        "known",
                        Arrays.stream(RuleName.values()).map(RuleName::name).toArray(String[]::new))
                .query((row, number) ->
                        new WrittenRule(StoredRuleBook.rule(row, number), row.getString("note")))
                .list();
    }
}
