/** L9, L10: score, grade and call intent of a lead, by rules that administrators write. */
@NullMarked
package io.tidewater.lead.scoring;

import org.jspecify.annotations.NullMarked;
