package io.tidewater.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of each item of a bulk request. */
public record BulkResult<T>(List<Item<T>> items) {

    /**
     * One item.
     *
     * @param index its place in the request, from 0
     * @param status what its own request would have answered
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item<T>(
            int index,
            int status,
            @Nullable T body,
            @Nullable Map<String, Object> problem) {}
}
