/**
 * One box that finds units, office-holders, activities and papers. It knows none of them: whatever
 * can be found is a {@link vn.caunoi.access.SearchSource}, which looks within the scope of who
 * asks.
 */
@NullMarked
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {"access", "web"})
package vn.caunoi.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
