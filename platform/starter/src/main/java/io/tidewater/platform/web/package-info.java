/** The HTTP manners every service shares: problems, pages, versions, idempotency. */
@NullMarked
package io.tidewater.platform.web;

import org.jspecify.annotations.NullMarked;
