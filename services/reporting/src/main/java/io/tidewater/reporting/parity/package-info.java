/** R2: whether the facts agree with what the services hold. */
@NullMarked
package io.tidewater.reporting.parity;

import org.jspecify.annotations.NullMarked;
