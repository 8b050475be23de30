@NullMarked
package io.tidewater.sales.opportunity;

import org.jspecify.annotations.NullMarked;
