/** L18: what was done about a lead and what comes next. */
@NullMarked
package io.tidewater.lead.followup;

import org.jspecify.annotations.NullMarked;
