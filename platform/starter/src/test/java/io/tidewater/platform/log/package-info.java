@NullMarked
package io.tidewater.platform.log;

import org.jspecify.annotations.NullMarked;
