/** R1, R2: the facts, the generations they live in and the events that feed them. */
@NullMarked
package io.tidewater.reporting.fact;

import org.jspecify.annotations.NullMarked;
