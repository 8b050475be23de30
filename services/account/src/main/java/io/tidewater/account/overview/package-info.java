/** A6: everything the services know of an account, from their events. */
@NullMarked
package io.tidewater.account.overview;

import org.jspecify.annotations.NullMarked;
