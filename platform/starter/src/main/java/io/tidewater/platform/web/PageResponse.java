package io.tidewater.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param nextCursor what to send as {@code cursor} for the next page; null on the last
 * @param count the number of records, only where it was asked for
 */
public record PageResponse<T>(
        List<T> items,
        @Nullable String nextCursor,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long count) {

    /** A page that is the whole list. */
    public static <T> PageResponse<T> of(List<T> items) {
        return new PageResponse<>(items, null, null);
    }

    /** The same page of other things. */
    public <R> PageResponse<R> map(Function<? super T, R> mapping) {
        return new PageResponse<>(items.stream().<R>map(mapping).toList(), nextCursor, count);
    }
}
