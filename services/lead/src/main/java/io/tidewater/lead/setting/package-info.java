/** Configuration that administrators change: every version is kept, every change is an event. */
@NullMarked
package io.tidewater.lead.setting;

import org.jspecify.annotations.NullMarked;
