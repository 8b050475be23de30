/** Saved views of lists (L23, U2): a person's own, those shared with a unit, and those of everybody. */
@NullMarked
package io.tidewater.platform.view;

import org.jspecify.annotations.NullMarked;
