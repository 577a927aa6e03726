/**
 * How committees do their work: inspections with what was found and remedied, and emulation
 * movements with registrations, reviews and proposals for awards. Score sheets, surveys and grades
 * join them here.
 */
@NullMarked
@ApplicationModule(
        displayName = "Evaluation",
        allowedDependencies = {"storage", "calendar", "organization", "people", "access", "web"})
package vn.caunoi.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
