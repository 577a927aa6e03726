package vn.caunoi.reports.writing.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caunoi.reports.writing.Subject;

/** Lets one hand at a time change what belongs to a report, until its transaction ends. */
@Repository
public class ReportLock {
    private final JdbcClient jdbc;

    ReportLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void take(Subject subject) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:report, 0))::text")
                .param("report", subject.unitId().value() + "/" + subject.period().code())
                .query(String.class)
                .single();
    }
}
