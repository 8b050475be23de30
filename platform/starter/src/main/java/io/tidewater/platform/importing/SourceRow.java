package io.tidewater.platform.importing;

import java.util.List;

/** A row as it stands in the file, and on which line it begins. */
record SourceRow(long line, List<String> cells) {

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Bounds what a batch of rows holds in memory. */
    int length() {
        int length = 0;
        for (String cell : cells) {
            length += cell.length();
        }
        return length;
    }
}
