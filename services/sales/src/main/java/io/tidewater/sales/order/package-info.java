/** Orders and their credit check (S11). */
@NullMarked
package io.tidewater.sales.order;

import org.jspecify.annotations.NullMarked;
