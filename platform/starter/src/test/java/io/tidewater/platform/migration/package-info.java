@NullMarked
package io.tidewater.platform.migration;

import org.jspecify.annotations.NullMarked;
