/** The catalogue (S7). */
@NullMarked
package io.tidewater.sales.product;

import org.jspecify.annotations.NullMarked;
