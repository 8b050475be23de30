/** L7: two leads that are one customer become one, and become two again where that was wrong. */
@NullMarked
package io.tidewater.lead.merge;

import org.jspecify.annotations.NullMarked;
