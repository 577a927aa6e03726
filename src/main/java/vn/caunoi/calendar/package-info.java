/**
 * Days and spans as the Front counts them: report periods, working days, decreed holidays and the
 * Vietnamese lunar calendar; pure values that read no clock.
 */
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {})
@NullMarked
package vn.caunoi.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
