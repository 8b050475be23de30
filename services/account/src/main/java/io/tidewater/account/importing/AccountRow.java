package io.tidewater.account.importing;

import io.tidewater.account.record.Profile;
import io.tidewater.platform.search.Folding;
import org.jspecify.annotations.Nullable;

/** A row of a file as an account. */
record AccountRow(Profile profile, @Nullable String parent) {

    String key() {
        return Folding.companyKey(profile.name());
    }
}
