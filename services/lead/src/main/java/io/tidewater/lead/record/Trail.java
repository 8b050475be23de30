package io.tidewater.lead.record;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How exactly a lead found its way here (L4, L6).
 *
 * @param utm the marks of the link that was followed: source, medium, campaign, term, content
 * @param referrerType {@code customer}, {@code contact}, {@code employee} or {@code partner}
 * @param importId the import that brought it
 */
public record Trail(
        Map<String, String> utm,
        @Nullable String referrerType,
        @Nullable UUID referrerId,
        @Nullable UUID importId) {

    /** Nothing known. */
    public static final Trail NONE = new Trail(Map.of(), null, null, null);

    /** Brought by an import. */
    public static Trail imported(UUID importId) {
        return new Trail(Map.of(), null, null, importId);
    }
}
