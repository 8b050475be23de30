/** The house rules that a machine can check. */
@NullMarked
package io.tidewater.testkit.architecture;

import org.jspecify.annotations.NullMarked;
