package io.tidewater.platform.importing;

import java.util.List;

/** A refused row as it is kept, to be mended and sent again. */
record RejectedRow(long line, List<Reason> reasons, List<String> cells) {

    /** Why, worded when it is shown so that each reader gets their own language. */
    record Reason(String field, String rule, List<Object> args) {}
}
