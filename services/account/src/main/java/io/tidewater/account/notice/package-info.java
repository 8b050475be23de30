/** A10: what a person should know of, shown without reload. */
@NullMarked
package io.tidewater.account.notice;

import org.jspecify.annotations.NullMarked;
