package vn.caunoi.calendar;

import java.time.LocalDate;

/**
 * Turns dynamical time, in which the sky is computed, into Vietnamese days. Source: Espenak and
 * Meeus, "Polynomial expressions for Delta T" (NASA eclipse pages).
 */
final class AstronomicalTime {

    private static final double UNIX_EPOCH = 2_440_587.5;
    private static final double UTC_PLUS_7 = 7.0 / 24;

    private AstronomicalTime() {}

    /** Days and part of a day since 1970-01-01 00:00 of UTC+7, from a Julian ephemeris day. */
    static double local(double ephemeris) {
        double year = 2000 + (ephemeris - 2_451_545) / 365.25;
        return ephemeris - secondsAhead(year) / 86_400 - UNIX_EPOCH + UTC_PLUS_7;
    }

    static LocalDate day(double local) {
        return LocalDate.ofEpochDay((long) Math.floor(local));
    }

    /** Delta T: how far dynamical time runs ahead of the turning earth, in seconds. */
    private static double secondsAhead(double year) {
        double t = year - 2000;
        if (year < 1986) {
            double u = year - 1975;
            return 45.45 + 1.067 * u - u * u / 260 - u * u * u / 718;
        }
        if (year < 2005) {
            return polynomial(t, 63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599);
        }
        if (year < 2050) {
            return polynomial(t, 62.92, 0.32217, 0.005589);
        }
        double centuries = (year - 1820) / 100;
        return -20 + 32 * centuries * centuries - 0.5628 * (2150 - year);
    }

    /** The sum of coefficient n times x to the n. */
    static double polynomial(double x, double... coefficients) {
        double sum = 0;
        for (int power = coefficients.length - 1; power >= 0; power--) {
            sum = sum * x + coefficients[power];
        }
        return sum;
    }
}
