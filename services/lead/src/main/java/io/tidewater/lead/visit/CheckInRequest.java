package io.tidewater.lead.visit;

import io.tidewater.platform.web.Problems;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is, as their device says; the time is the server's.
 *
 * @param accuracy in metres
 * @param mockLocation whether the device says that the place is made up
 * @param photo base64, at most two megabytes
 */
record CheckInRequest(
        @NotNull Double latitude,
        @NotNull Double longitude,
        @NotNull @DecimalMin("0") @DecimalMax("100000") Double accuracy,
        @Nullable Boolean mockLocation,
        @Nullable @Size(max = 2000) String note,
        @Nullable @Pattern(regexp = "image/(jpeg|png|webp)") String photoType,
        @Nullable @Size(max = 2_800_000) String photo) {

    boolean isMocked() {
        return Boolean.TRUE.equals(mockLocation);
    }

    byte @Nullable [] photoBytes() {
        if (photo == null || photo.isBlank()) {
            return null;
        }
        if (photoType == null) {
            throw Problems.invalid("photoType", "required");
        }
        try {
            return Base64.getDecoder().decode(photo);
        } catch (IllegalArgumentException fault) {
            throw Problems.invalid("photo", "base64");
        }
    }
}
