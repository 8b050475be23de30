@NullMarked
package io.tidewater.walk;

import org.jspecify.annotations.NullMarked;
