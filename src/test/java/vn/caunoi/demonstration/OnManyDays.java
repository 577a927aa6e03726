package vn.caunoi.demonstration;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule that holds whatever day it is: at the turn of months and years, and on a leap day. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@ValueSource(
        strings = {
            "2026-01-01",
            "2026-01-05",
            "2026-07-01",
            "2026-11-22",
            "2026-12-31",
            "2027-02-28",
            "2028-02-29"
        })
@interface OnManyDays {}
