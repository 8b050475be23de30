/** What tests of a service stand on: real parts, test people, an HTTP client, topics and checks. */
@NullMarked
package io.tidewater.testkit;

import org.jspecify.annotations.NullMarked;
