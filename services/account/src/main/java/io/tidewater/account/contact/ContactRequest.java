package io.tidewater.account.contact;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contact as somebody enters it. */
record ContactRequest(
        @NotNull UUID accountId,
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 100) String title,
        @Nullable @Size(max = 50) String role,
        @Nullable @Size(max = 50) String phone,
        @Nullable @Email @Size(max = 254) String email,
        @Nullable @Size(max = 200) String userName,
        @Nullable @Size(max = 4000) String note) {}
