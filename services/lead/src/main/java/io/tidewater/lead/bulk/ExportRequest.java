package io.tidewater.lead.bulk;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which leads go into a file, and what of them; the standard columns when none are named. */
record ExportRequest(
        @Nullable @Size(max = 4000) String filter,
        @Nullable @Size(max = 200) String q,

        @Nullable @Size(max = 200)
        List<@NotNull @Pattern(regexp = "[A-Za-z][A-Za-z0-9_]*(\\.[A-Za-z][A-Za-z0-9_]*)?") String> columns) {

    private static final List<String> STANDARD = List.of(
            "number",
            "company",
            "contactName",
            "phone",
            "email",
            "city",
            "industry",
            "note",
            "state",
            "reason",
            "ownerUserName",
            "orgPath",
            "channel",
            "source",
            "sourceDetail",
            "externalId",
            "nextFollowUpAt",
            "lastFollowUpAt",
            "createdAt",
            "updatedAt");

    List<String> columnsOrStandard() {
        return columns == null || columns.isEmpty() ? STANDARD : columns;
    }
}
