/** Who sees what, said a second time in plain Java, to hold against every read path. */
@NullMarked
package io.tidewater.testkit.scope;

import org.jspecify.annotations.NullMarked;
