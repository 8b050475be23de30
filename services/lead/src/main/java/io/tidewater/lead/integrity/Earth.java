package io.tidewater.lead.integrity;

/** Distances on the ground. */
final class Earth {

    private static final double RADIUS = 6_371_000;

    private Earth() {}

    /** In metres, along the great circle. */
    static double metres(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        double north = Math.toRadians(otherLatitude - latitude) / 2;
        double east = Math.toRadians(otherLongitude - longitude) / 2;
        double half = Math.sin(north) * Math.sin(north)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(otherLatitude))
                        * Math.sin(east)
                        * Math.sin(east);
        return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
    }
}
