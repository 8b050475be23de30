/** L1: forms, submissions and what became of each. */
@NullMarked
package io.tidewater.lead.intake;

import org.jspecify.annotations.NullMarked;
