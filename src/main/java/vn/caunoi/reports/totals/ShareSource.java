package vn.caunoi.reports.totals;

import java.util.List;
import java.util.Map;
import vn.caunoi.calendar.Period;

/** Works out from the records themselves what shares add, within the running transaction. */
public interface ShareSource {
    Map<Share, Parts> parts(Period period, List<Share> shares);
}
