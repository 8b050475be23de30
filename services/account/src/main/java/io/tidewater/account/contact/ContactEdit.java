package io.tidewater.account.contact;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What can be changed of a contact; in a request, what is not sent stays, and null or an empty text clears. */
record ContactEdit(
        @Nullable @Size(min = 1, max = 200) String name,
        @Nullable @Size(max = 100) String title,
        @Nullable @Size(max = 50) String role,
        @Nullable @Size(max = 50) String phone,
        @Nullable @Email @Size(max = 254) String email,
        @Nullable @Size(max = 200) String userName,
        @Nullable @Size(max = 4000) String note) {

    /** What can be changed, as it stands. */
    static ContactEdit of(Contact contact) {
        return new ContactEdit(
                contact.name(),
                contact.title(),
                contact.role(),
                contact.phone(),
                contact.email(),
                contact.userName(),
                contact.note());
    }
}
