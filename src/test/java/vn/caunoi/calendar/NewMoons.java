package vn.caunoi.calendar;

import static java.lang.Math.sin;
import static java.lang.Math.toRadians;
import static vn.caunoi.calendar.AstronomicalTime.polynomial;

/**
 * The instants of new moons, right to about a quarter of a minute. Source: Jean Meeus, Astronomical
 * Algorithms, 2nd edition, chapter 49.
 */
final class NewMoons {

    /** Coefficient in days, power of E, and multiples of M, M', F and Omega. */
    private static final double[][] PERIODIC = {
        {-0.40720, 0, 0, 1, 0, 0}, {0.17241, 1, 1, 0, 0, 0}, {0.01608, 0, 0, 2, 0, 0},
        {0.01039, 0, 0, 0, 2, 0}, {0.00739, 1, -1, 1, 0, 0}, {-0.00514, 1, 1, 1, 0, 0},
        {0.00208, 2, 2, 0, 0, 0}, {-0.00111, 0, 0, 1, -2, 0}, {-0.00057, 0, 0, 1, 2, 0},
        {0.00056, 1, 1, 2, 0, 0}, {-0.00042, 0, 0, 3, 0, 0}, {0.00042, 1, 1, 0, 2, 0},
        {0.00038, 1, 1, 0, -2, 0}, {-0.00024, 1, -1, 2, 0, 0}, {-0.00017, 0, 0, 0, 0, 1},
        {-0.00007, 0, 2, 1, 0, 0}, {0.00004, 0, 0, 2, -2, 0}, {0.00004, 0, 3, 0, 0, 0},
        {0.00003, 0, 1, 1, -2, 0}, {0.00003, 0, 0, 2, 2, 0}, {-0.00003, 0, 1, 1, 2, 0},
        {0.00003, 0, -1, 1, 2, 0}, {-0.00002, 0, -1, 1, -2, 0}, {-0.00002, 0, 1, 3, 0, 0},
        {0.00002, 0, 0, 4, 0, 0},
    };

    /**
     * Coefficient in days, argument at epoch and its steps per moon and per square century, in
     * degrees.
     */
    private static final double[][] PLANETARY = {
        {0.000325, 299.77, 0.107408, -0.009173}, {0.000165, 251.88, 0.016321, 0},
        {0.000164, 251.83, 26.651886, 0}, {0.000126, 349.42, 36.412478, 0},
        {0.000110, 84.66, 18.206239, 0}, {0.000062, 141.74, 53.303771, 0},
        {0.000060, 207.14, 2.453732, 0}, {0.000056, 154.84, 7.306860, 0},
        {0.000047, 34.52, 27.261239, 0}, {0.000042, 207.19, 0.121824, 0},
        {0.000040, 291.34, 1.844379, 0}, {0.000037, 161.72, 24.198154, 0},
        {0.000035, 239.56, 25.513099, 0}, {0.000023, 331.55, 3.592518, 0},
    };

    private NewMoons() {}

    /** The Julian ephemeris day of a new moon, counted from the one of 2000-01-06. */
    static double ephemeris(int k) {
        double t = k / 1236.85;
        double sun = 2.5534 + 29.10535670 * k + polynomial(t, 0, 0, -0.0000014, -0.00000011);
        double moon =
                201.5643
                        + 385.81693528 * k
                        + polynomial(t, 0, 0, 0.0107582, 0.00001238, -0.000000058);
        double latitude =
                160.7108
                        + 390.67050284 * k
                        + polynomial(t, 0, 0, -0.0016118, -0.00000227, 0.000000011);
        double node = 124.7746 - 1.56375588 * k + polynomial(t, 0, 0, 0.0020672, 0.00000215);
        double eccentricity = polynomial(t, 1, -0.002516, -0.0000074);
        double day =
                2_451_550.09766
                        + 29.530588861 * k
                        + polynomial(t, 0, 0, 0.00015437, -0.000000150, 0.00000000073);
        for (double[] term : PERIODIC) {
            double angle = term[2] * sun + term[3] * moon + term[4] * latitude + term[5] * node;
            day += term[0] * Math.pow(eccentricity, term[1]) * sin(toRadians(angle));
        }
        for (double[] term : PLANETARY) {
            day += term[0] * sin(toRadians(term[1] + term[2] * k + term[3] * t * t));
        }
        return day;
    }
}
