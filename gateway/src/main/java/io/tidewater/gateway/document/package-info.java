/** The one API document of all services. */
@NullMarked
package io.tidewater.gateway.document;

import org.jspecify.annotations.NullMarked;
