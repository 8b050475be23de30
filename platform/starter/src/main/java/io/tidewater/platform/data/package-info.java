/** Small things between Java's types and PostgreSQL's. */
@NullMarked
package io.tidewater.platform.data;

import org.jspecify.annotations.NullMarked;
