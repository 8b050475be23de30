package io.tidewater.platform.importing;

import io.tidewater.platform.job.JobId;
import io.tidewater.platform.scope.Person;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Everything a worker needs to know of an import besides the file; kept as the job's parameters.
 *
 * @param subject the file's name, shown with the job
 * @param header as it stands in the file
 */
record ImportPlan(String subject, FileFormat format, List<String> header, ImportMapping mapping) {

    List<String> columns() {
        return Columns.names(header);
    }

    ImportContext context(JobId job, Person person, ImportTarget<?> target) {
        Set<String> mapped = new HashSet<>(mapping.defaults().keySet());
        mapping.columns().values().stream().filter(Objects::nonNull).forEach(mapped::add);
        Map<String, LookupRule> lookups = new HashMap<>();
        target.fields().stream()
                .filter(field -> field.type() == FieldType.LOOKUP)
                .forEach(field ->
                        lookups.put(field.name(), mapping.lookups().getOrDefault(field.name(), field.lookupRule())));
        Map<String, String> options = new HashMap<>();
        target.options().forEach(option -> {
            if (option.standard() != null) {
                options.put(option.name(), option.standard());
            }
        });
        options.putAll(mapping.options());
        return new ImportContext(job, person, mapped, lookups, options);
    }

    /** Field to the column that fills it, to name cells as the owner knows them. */
    Map<String, String> columnsByField() {
        Map<String, String> byField = new HashMap<>();
        mapping.columns().forEach((column, field) -> {
            if (field != null) {
                byField.put(field, column);
            }
        });
        return byField;
    }
}
