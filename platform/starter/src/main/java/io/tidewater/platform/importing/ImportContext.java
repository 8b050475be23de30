package io.tidewater.platform.importing;

import io.tidewater.platform.job.JobId;
import io.tidewater.platform.scope.Person;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What an {@link ImportTarget} may know about the import it serves. */
public final class ImportContext {

    private final JobId job;
    private final Person person;
    private final Set<String> mapped;
    private final Map<String, LookupRule> lookups;
    private final Map<String, String> options;
    private final Map<String, Object> remembered = new ConcurrentHashMap<>();

    /** For one turn of an import; tests of targets make their own. */
    public ImportContext(
            JobId job,
            Person person,
            Set<String> mapped,
            Map<String, LookupRule> lookups,
            Map<String, String> options) {
        this.job = job;
        this.person = person;
        this.mapped = Set.copyOf(mapped);
        this.lookups = Map.copyOf(lookups);
        this.options = Map.copyOf(options);
    }

    /** The job, which records may carry so that an import can be found again. */
    public JobId job() {
        return job;
    }

    /** Who imports. */
    public Person person() {
        return person;
    }

    /** Whether a column or a default fills the field; others must be left alone in records that exist. */
    public boolean maps(String field) {
        return mapped.contains(field);
    }

    /** How names in this field find what they name. */
    public LookupRule lookupRule(String field) {
        return lookups.getOrDefault(field, LookupRule.IGNORE_SPACE_AND_PUNCTUATION);
    }

    /** The value of an option, its standard value when nothing was said. */
    public @Nullable String option(String name) {
        return options.get(name);
    }

    /**
     * Something worth making once for many rows, such as a catalogue. It lives as long as the worker goes on with the job,
     * so it must not hold what a rolled-back step would have changed.
     */
    public <T> T remember(String name, Class<T> type, Supplier<T> make) {
        Object known = remembered.get(name);
        if (known == null) {
            known = make.get();
            remembered.put(name, known);
        }
        return type.cast(known);
    }
}
