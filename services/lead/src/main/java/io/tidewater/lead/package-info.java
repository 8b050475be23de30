/** Keeps every possible customer from the first touch until it is converted or disqualified, and loses none. */
@NullMarked
package io.tidewater.lead;

import org.jspecify.annotations.NullMarked;
