package vn.caunoi.settings;

import java.util.List;
import vn.caunoi.web.Conflict;

/**
 * One change of a commune's settings.
 *
 * @param changes field by field: before and after
 */
public record WardHistoryLine(String when, String who, List<Conflict.Line> changes) {}
