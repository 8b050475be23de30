/** R3: the reports, each within the scope of who asks. */
@NullMarked
package io.tidewater.reporting.report;

import org.jspecify.annotations.NullMarked;
