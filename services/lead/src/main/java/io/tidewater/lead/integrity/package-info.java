/** L16: finds what looks like cheating with leads, with its evidence and a measure of confidence. */
@NullMarked
package io.tidewater.lead.integrity;

import org.jspecify.annotations.NullMarked;
