/**
 * What every page has in common: layout, look, texts, formats of numbers and dates, and what a
 * person sees when something fails. Knows nothing of the domain.
 */
@NullMarked
@ApplicationModule(
        displayName = "Web",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package vn.caunoi.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
