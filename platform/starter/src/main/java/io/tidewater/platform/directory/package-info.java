/** Who works here and in which unit: a replica every service keeps, so that it can name people without asking. */
@NullMarked
package io.tidewater.platform.directory;

import org.jspecify.annotations.NullMarked;
