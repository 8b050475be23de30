/** A2: the people in accounts. */
@NullMarked
package io.tidewater.account.contact;

import org.jspecify.annotations.NullMarked;
