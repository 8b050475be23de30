@NullMarked
package io.tidewater.sales;

import org.jspecify.annotations.NullMarked;
