@NullMarked
package io.tidewater.sales.pipeline;

import org.jspecify.annotations.NullMarked;
