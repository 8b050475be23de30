package io.tidewater.account.importing;

import io.tidewater.account.record.Profile;
import org.jspecify.annotations.Nullable;

/** A row of a file as an account. */
record AccountRow(Profile profile, @Nullable String parent) {}
