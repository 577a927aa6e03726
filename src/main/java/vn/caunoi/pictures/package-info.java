/**
 * Pictures that people send: taken in by what they are, drawn anew in two sizes, without the place,
 * the device and the hour that a camera writes into them.
 */
@NullMarked
@ApplicationModule(
        displayName = "Pictures",
        allowedDependencies = {"web"})
package vn.caunoi.pictures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
