/** What this service holds, counted, so that reports can be checked against it. */
@NullMarked
package io.tidewater.account.parity;

import org.jspecify.annotations.NullMarked;
