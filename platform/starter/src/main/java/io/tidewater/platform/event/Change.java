package io.tidewater.platform.event;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/** A field's value before and after; in JSON the pair {@code [before, after]}. */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"before", "after"})
public record Change(@Nullable Object before, @Nullable Object after) {}
