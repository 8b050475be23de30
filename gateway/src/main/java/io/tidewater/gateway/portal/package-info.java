/** The web application's files and the headers that guard them. */
@NullMarked
package io.tidewater.gateway.portal;

import org.jspecify.annotations.NullMarked;
