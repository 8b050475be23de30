/** A7: what was done and what is to do. */
@NullMarked
package io.tidewater.account.activity;

import org.jspecify.annotations.NullMarked;
