/** What makes names, phones and mails findable: folding to match keys, the vector that is stored, the query that is typed. */
@NullMarked
package io.tidewater.platform.search;

import org.jspecify.annotations.NullMarked;
