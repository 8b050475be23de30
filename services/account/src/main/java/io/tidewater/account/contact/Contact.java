package io.tidewater.account.contact;

import io.tidewater.platform.web.Problems;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person in an account; also its public state in events.
 *
 * @param userName the sign-in name, for contacts who use the portal
 */
record Contact(
        UUID id,
        UUID accountId,
        String name,
        @Nullable String title,
        @Nullable String role,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String userName,
        @Nullable String note,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    Contact edited(ContactEdit edit, Instant now) {
        if (edit.name() == null || edit.name().isBlank()) {
            throw Problems.invalid("name", "required");
        }
        return new Contact(
                id,
                accountId,
                edit.name().strip(),
                text(edit.title()),
                text(edit.role()),
                text(edit.phone()),
                text(edit.email()),
                text(edit.userName()),
                text(edit.note()),
                version + 1,
                createdAt,
                now);
    }

    private static @Nullable String text(@Nullable String sent) {
        return sent == null || sent.isBlank() ? null : sent;
    }
}
