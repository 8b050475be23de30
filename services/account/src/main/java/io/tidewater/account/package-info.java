/** Who the customers are, who in them decides, and every touch with them. */
@NullMarked
package io.tidewater.account;

import org.jspecify.annotations.NullMarked;
