package vn.caunoi.rules;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings the rule book of the program into the database at every start. */
@Component
@Lazy(false)
class RulesAtStart implements SmartInitializingSingleton {
    private final JdbcClient jdbc;

    RulesAtStart(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterSingletonsInstantiated() {
        new RuleLoader(jdbc).load();
    }
}
