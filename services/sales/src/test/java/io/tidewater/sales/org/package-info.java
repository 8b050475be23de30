@NullMarked
package io.tidewater.sales.org;

import org.jspecify.annotations.NullMarked;
