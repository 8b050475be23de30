package io.tidewater.platform.importing;

import io.tidewater.platform.web.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of the file and what the target made of it, or why it cannot be taken. */
record ReadRow<R>(SourceRow source, @Nullable R row, List<FieldError> errors) {

    static <R> ReadRow<R> refused(SourceRow source, List<FieldError> errors) {
        return new ReadRow<>(source, null, errors);
    }
}
