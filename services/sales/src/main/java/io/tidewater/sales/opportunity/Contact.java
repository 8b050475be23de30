package io.tidewater.sales.opportunity;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The person on the buyer's side, and the role they play in the decision. */
public record Contact(
        @Nullable UUID id,
        @Nullable @Size(max = 200) String name,
        @Nullable @Size(max = 50) String role) {

    /** Nobody is named. */
    public static final Contact NONE = new Contact(null, null, null);
}
