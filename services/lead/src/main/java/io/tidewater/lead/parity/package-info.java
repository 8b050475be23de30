/** What this service holds, counted, so that reports can be checked against it. */
@NullMarked
package io.tidewater.lead.parity;

import org.jspecify.annotations.NullMarked;
