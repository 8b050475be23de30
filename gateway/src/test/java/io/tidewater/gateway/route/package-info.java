/** The route table by itself. */
@NullMarked
package io.tidewater.gateway.route;

import org.jspecify.annotations.NullMarked;
