@NullMarked
package io.tidewater.sales.order;

import org.jspecify.annotations.NullMarked;
