/** L22, L23: one change for many leads, and many leads as a file, as jobs. */
@NullMarked
package io.tidewater.lead.bulk;

import org.jspecify.annotations.NullMarked;
