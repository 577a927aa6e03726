/**
 * Where facts are kept: the embedded or external PostgreSQL, its roles, migrations and transactions
 * within a reach.
 */
@NullMarked
@ApplicationModule(
        displayName = "Storage",
        allowedDependencies = {})
package vn.caunoi.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
