/** L4: the list of where leads come from, in three levels. */
@NullMarked
package io.tidewater.lead.source;

import org.jspecify.annotations.NullMarked;
