package vn.caunoi.organization;

import java.time.LocalDate;
import vn.caunoi.calendar.DateRange;

/**
 * The working regulation (quy chế hoạt động) of a committee.
 *
 * @param number of the decision that adopted it, such as {@code 12/QĐ-MTTQ-BTT}
 * @param issuedBy the body that adopted it, in words
 * @param validity the days on which it is in force
 */
public record Regulation(
        UnitId unit,
        UnitId commune,
        String number,
        LocalDate adoptedOn,
        String issuedBy,
        DateRange validity) {}
