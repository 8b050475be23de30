package io.tidewater.platform.importing;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a file of rows can be imported into; a bean of this type brings all endpoints below {@code /api/v1/<name>/imports}.
 *
 * @param <R> a row after reading, ready to be applied
 */
public interface ImportTarget<R> {

    /** The plural noun in the path, such as {@code leads}. */
    String name();

    /** Who may import; everybody signed in when empty. */
    Set<String> roles();

    /** What columns can be mapped to; asked for once per preview, start and turn of the job. */
    List<ImportField> fields();

    /** Choices that concern the whole import. */
    default List<ImportOption> options() {
        return List.of();
    }

    /** How an import is taken back as a whole; empty where it cannot be. */
    default Optional<ImportUndo> undo() {
        return Optional.empty();
    }

    /**
     * Makes a row of this target. Cells are already read by type and required fields are filled; what else is wrong goes to
     * {@link ImportRow#reject}. Runs on a thread of its own, ahead of the transaction: no database here.
     */
    R parse(ImportRow row, ImportContext context);

    /**
     * Applies rows in order, set-based, within the step's transaction.
     *
     * @return one outcome per row, in the same order
     */
    List<RowOutcome> apply(List<R> rows, ImportContext context);
}
