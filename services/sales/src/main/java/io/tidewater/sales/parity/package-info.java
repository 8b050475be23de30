/** Figures that reporting compares its own with. */
@NullMarked
package io.tidewater.sales.parity;

import org.jspecify.annotations.NullMarked;
