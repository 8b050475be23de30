/** Sales: from opportunity to cash, and the sales organisation. */
@NullMarked
package io.tidewater.sales;

import org.jspecify.annotations.NullMarked;
