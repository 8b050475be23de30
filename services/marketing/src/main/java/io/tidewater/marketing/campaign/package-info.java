/** M1: campaigns, their members and what they cost. */
@NullMarked
package io.tidewater.marketing.campaign;

import org.jspecify.annotations.NullMarked;
