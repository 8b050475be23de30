/** L13: which unit's territory holds a lead, so that only that unit's people own it. */
@NullMarked
package io.tidewater.lead.territory;

import org.jspecify.annotations.NullMarked;
