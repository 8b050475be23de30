/** Requests nobody should send, made from the API documents, and what must come of them. */
@NullMarked
package io.tidewater.e2e.badinput;

import org.jspecify.annotations.NullMarked;
