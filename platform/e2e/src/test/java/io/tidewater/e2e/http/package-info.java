/** A plain HTTP client that sends what it is told to, also what no client should send. */
@NullMarked
package io.tidewater.e2e.http;

import org.jspecify.annotations.NullMarked;
