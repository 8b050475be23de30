/** L11: who gets a lead, by rules in order, with the reasons kept. */
@NullMarked
package io.tidewater.lead.assignment;

import org.jspecify.annotations.NullMarked;
