/** The API document by itself. */
@NullMarked
package io.tidewater.gateway.document;

import org.jspecify.annotations.NullMarked;
