/** Answers leads that are converted with an account and a contact, once each. */
@NullMarked
package io.tidewater.account.conversion;

import org.jspecify.annotations.NullMarked;
