package vn.caunoi.calendar;

import static java.lang.Math.sin;
import static java.lang.Math.toRadians;
import static vn.caunoi.calendar.AstronomicalTime.polynomial;

/**
 * Where the sun stands on the ecliptic, right to about 0.01 degrees, a quarter of an hour of its
 * way. Source: Jean Meeus, Astronomical Algorithms, 2nd edition, chapter 25.
 */
final class SunLongitude {

    private SunLongitude() {}

    /** The apparent longitude in degrees, 0 to 360, at a Julian ephemeris day. */
    static double apparent(double ephemeris) {
        double t = (ephemeris - 2_451_545) / 36_525;
        double anomaly = toRadians(polynomial(t, 357.52911, 35_999.05029, -0.0001537));
        double centre =
                polynomial(t, 1.914602, -0.004817, -0.000014) * sin(anomaly)
                        + polynomial(t, 0.019993, -0.000101) * sin(2 * anomaly)
                        + 0.000289 * sin(3 * anomaly);
        double node = toRadians(125.04 - 1934.136 * t);
        double longitude =
                polynomial(t, 280.46646, 36_000.76983, 0.0003032)
                        + centre
                        - 0.00569
                        - 0.00478 * sin(node);
        return longitude - 360 * Math.floor(longitude / 360);
    }

    /** The Julian ephemeris day near the given one on which the sun reaches the longitude. */
    static double reaches(double degrees, double near) {
        double day = near;
        for (int step = 0; step < 8; step++) {
            double behind = degrees - apparent(day);
            day += (behind - 360 * Math.rint(behind / 360)) * 365.2422 / 360;
        }
        return day;
    }
}
