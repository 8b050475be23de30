package io.tidewater.platform.importing;

import java.util.ArrayList;
import java.util.List;

/** Options every import has: how its file and cells are read. */
final class ReadOptions {

    private static final List<ImportOption> ALL = List.of(
            ImportOption.text("encoding"),
            ImportOption.text("delimiter"),
            ImportOption.text("sheet"),
            ImportOption.text(CellReader.ZONE),
            new ImportOption(
                    CellReader.DATE_ORDER,
                    "import-option.dateOrder",
                    List.of(Dates.DAY_FIRST, Dates.MONTH_FIRST),
                    null));

    private ReadOptions() {}

    static List<ImportOption> with(ImportTarget<?> target) {
        List<ImportOption> all = new ArrayList<>(target.options());
        all.addAll(ALL);
        return all;
    }
}
