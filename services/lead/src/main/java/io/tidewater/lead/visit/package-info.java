/** L19: visits to leads, planned and checked in to on the spot, and the best way round them. */
@NullMarked
package io.tidewater.lead.visit;

import org.jspecify.annotations.NullMarked;
