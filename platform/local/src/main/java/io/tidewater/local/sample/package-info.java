/** Loads the public sample of a hardware seller's CRM and shows the reports beside the known answers. */
@NullMarked
package io.tidewater.local.sample;

import org.jspecify.annotations.NullMarked;
