/** Long work in steps: durable, fair between owners, cancellable, and resumed after a crash without loss or repeat (P9). */
@NullMarked
package io.tidewater.platform.job;

import org.jspecify.annotations.NullMarked;
