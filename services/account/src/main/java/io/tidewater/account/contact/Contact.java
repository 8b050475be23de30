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
                edit.name() == null ? name : edit.name().strip(),
                edit.title() == null ? title : edit.title(),
                edit.role() == null ? role : edit.role(),
                edit.phone() == null ? phone : edit.phone(),
                edit.email() == null ? email : edit.email(),
                edit.userName() == null ? userName : edit.userName(),
                edit.note() == null ? note : edit.note(),
                version + 1,
                createdAt,
                now);
    }
}
