/** Lists of records: filtered by rule and by search, within a scope, page by page. */
@NullMarked
package io.tidewater.platform.list;

import org.jspecify.annotations.NullMarked;
