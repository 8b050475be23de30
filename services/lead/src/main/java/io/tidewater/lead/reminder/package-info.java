/** L17, L18: tells people what they should look at, in the inbox and by mail. */
@NullMarked
package io.tidewater.lead.reminder;

import org.jspecify.annotations.NullMarked;
