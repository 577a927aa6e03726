/**
 * Copies of all records that can be put back: one consistent file while the product serves, made at
 * night, on demand and by command, without the data key unless asked; and the way back into an
 * empty database, compared row by row.
 */
@NullMarked
@ApplicationModule(
        displayName = "Backup",
        allowedDependencies = {"storage", "people", "access", "web"})
package vn.caunoi.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
