/** M1: what came back to campaigns: leads, deals and revenue, as other services tell it. */
@NullMarked
package io.tidewater.marketing.result;

import org.jspecify.annotations.NullMarked;
