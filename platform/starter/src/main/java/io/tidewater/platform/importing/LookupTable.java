package io.tidewater.platform.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names of things that rows refer to, found exactly first and then by a {@link LookupRule}.
 *
 * @param <V> what a name stands for
 */
public final class LookupTable<V> {

    private final LookupRule rule;
    private final Map<String, V> exact;
    private final Map<String, V> byRule = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    private LookupTable(LookupRule rule, Map<String, V> names) {
        this.rule = rule;
        this.exact = Map.copyOf(names);
        names.forEach((name, value) -> {
            V other = byRule.putIfAbsent(rule.key(name), value);
            if (other != null && !other.equals(value)) {
                ambiguous.add(rule.key(name));
            }
        });
    }

    /** A table over the given names. */
    public static <V> LookupTable<V> of(LookupRule rule, Map<String, V> names) {
        return new LookupTable<>(rule, names);
    }

    /** The thing of that name; nothing when there is none, and nothing when the rule finds two. */
    public Optional<V> find(String name) {
        V found = exact.get(name.strip());
        if (found != null) {
            return Optional.of(found);
        }
        return isAmbiguous(name) ? Optional.empty() : Optional.ofNullable(byRule.get(rule.key(name)));
    }

    /** Whether the name is none of the exact ones and the rule finds more than one thing for it. */
    public boolean isAmbiguous(String name) {
        return !exact.containsKey(name.strip()) && ambiguous.contains(rule.key(name));
    }
}
