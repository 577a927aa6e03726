package vn.caunoi.reports.writing;

import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.calendar.Period;
import vn.caunoi.organization.Unit;
import vn.caunoi.reports.Reporting;
import vn.caunoi.web.NotFound;

/** The way from an address to the report that is meant; what is out of scope is not found. */
@Component
public class Subjects {
    private final Reporting reporting;

    Subjects(Reporting reporting) {
        this.reporting = reporting;
    }

    /** A report whose figures may be seen. */
    public Subject visible(Scope scope, String unitCode, String periodCode) {
        Period period = Period.parse(periodCode).orElseThrow(NotFound::new);
        Unit unit = reporting.unit(scope, unitCode, period);
        return new Subject(unit, reporting.commune(unit, period), period);
    }

    /** A report that this person may write. */
    public Subject writable(Scope scope, String unitCode, String periodCode) {
        Subject subject = visible(scope, unitCode, periodCode);
        if (!mayWrite(scope, subject)) {
            throw new NotFound();
        }
        return subject;
    }

    /** A report that this person may write and that is sent to the level above. */
    public Subject sendable(Scope scope, String unitCode, String periodCode) {
        Subject subject = writable(scope, unitCode, periodCode);
        if (!subject.isSent()) {
            throw new NotFound();
        }
        return subject;
    }

    /** An area's report that this person may write; its commune sends it on. */
    public Subject confirmable(Scope scope, String unitCode, String periodCode) {
        Subject subject = writable(scope, unitCode, periodCode);
        if (subject.isSent()) {
            throw new NotFound();
        }
        return subject;
    }

    public boolean mayWrite(Scope scope, Subject subject) {
        return scope.mayWrite(subject.commune(), subject.unitId());
    }
}
