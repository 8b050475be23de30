/** Stages a deal goes through, and what each asks for (S3). */
@NullMarked
package io.tidewater.sales.pipeline;

import org.jspecify.annotations.NullMarked;
