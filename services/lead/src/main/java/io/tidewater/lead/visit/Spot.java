package io.tidewater.lead.visit;

import io.tidewater.platform.web.FieldError;
import io.tidewater.platform.web.Problems;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A point on the ground, in degrees. */
public record Spot(double latitude, double longitude) {

    private static final double RADIUS = 6_371_000;

    /** Refuses what is not on this planet, naming the field. */
    static Spot of(@Nullable Double latitude, @Nullable Double longitude) {
        List<FieldError> faults = new ArrayList<>();
        if (latitude == null || !(Math.abs(latitude) <= 90)) {
            faults.add(new FieldError("latitude", latitude == null ? "required" : "latitude"));
        }
        if (longitude == null || !(Math.abs(longitude) <= 180)) {
            faults.add(new FieldError("longitude", longitude == null ? "required" : "longitude"));
        }
        if (latitude == null || longitude == null || !faults.isEmpty()) {
            throw Problems.invalid(faults);
        }
        return new Spot(latitude, longitude);
    }

    /** In metres, along the great circle. */
    double metresTo(Spot other) {
        double north = Math.toRadians(other.latitude - latitude) / 2;
        double east = Math.toRadians(other.longitude - longitude) / 2;
        double half = Math.sin(north) * Math.sin(north)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.sin(east)
                        * Math.sin(east);
        return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
    }
}
