/**
 * The Front's papers: their register and numbers, Word, Excel and PDF files in the official layout
 * or in a ward's own, QR plates and notice sheets, and many papers written at once.
 */
@NullMarked
@ApplicationModule(
        displayName = "Papers",
        allowedDependencies = {"storage", "organization", "rules", "access", "web", "settings"})
package vn.caunoi.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
