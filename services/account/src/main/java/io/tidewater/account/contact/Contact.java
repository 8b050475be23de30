package io.tidewater.account.contact;

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
        return new Contact(
                id,
                accountId,
                edit.name() == null || edit.name().isBlank()
                        ? name
                        : edit.name().strip(),
                pick(edit.title(), title),
                pick(edit.role(), role),
                pick(edit.phone(), phone),
                pick(edit.email(), email),
                pick(edit.userName(), userName),
                pick(edit.note(), note),
                version + 1,
                createdAt,
                now);
    }

    private static @Nullable String pick(@Nullable String sent, @Nullable String before) {
        if (sent == null) {
            return before;
        }
        return sent.isBlank() ? null : sent;
    }
}
