package vn.caunoi.rules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.caunoi.calendar.DateRange;

/** Keeps the rule book in the database. */
@Service
class StoredRuleBook implements RuleBook {

    private final JdbcClient database;

    StoredRuleBook(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Rule> ruleOn(RuleName name, LocalDate day) {
        // Two rows may cover a day when one was added without ending the other: the later wins.
        return database.sql(
                        """
                        SELECT name, valid_from, valid_until, value, basis
                        FROM rules.rule
                        WHERE name = :name AND valid_from <= :day AND valid_until > :day
                        ORDER BY valid_from DESC
                        LIMIT 1
                        """)
                .param("name", name.name())
                .param("day", day)
                .query(StoredRuleBook::rule)
                .optional();
    }

    static Rule rule(ResultSet row, int number) throws SQLException {
        return new Rule(
                RuleName.valueOf(row.getString("name")),
                row.getString("value"),
                row.getString("basis"),
                new DateRange(
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class)));
    }
}
