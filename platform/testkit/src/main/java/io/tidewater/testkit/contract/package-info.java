/** What services promised each other, and the checks that they keep it. */
@NullMarked
package io.tidewater.testkit.contract;

import org.jspecify.annotations.NullMarked;
