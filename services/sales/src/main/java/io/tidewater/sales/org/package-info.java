/** Units and people, kept in step with the identity provider (S1). */
@NullMarked
package io.tidewater.sales.org;

import org.jspecify.annotations.NullMarked;
