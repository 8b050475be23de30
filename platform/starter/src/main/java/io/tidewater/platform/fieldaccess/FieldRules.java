package io.tidewater.platform.fieldaccess;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules of one record type as they stand in one version.
 *
 * @param version counts up with every change
 */
public record FieldRules(
        long version, @NotNull @Size(max = 1000) List<@Valid @NotNull FieldRule> items) {

    /**
     * The fields that somebody with these roles may not write, each with the most that one of the roles allows; a role
     * without a rule for a field may write it.
     */
    Map<String, Access> restrictions(Set<String> roles) {
        Map<String, Map<String, Access>> byField = new HashMap<>();
        items.forEach(rule ->
                byField.computeIfAbsent(rule.field(), field -> new HashMap<>()).put(rule.role(), rule.access()));
        Map<String, Access> restricted = new HashMap<>();
        byField.forEach((field, byRole) -> {
            Access most = roles.stream()
                    .map(role -> byRole.getOrDefault(role, Access.WRITE))
                    .reduce(Access.HIDDEN, (one, other) -> one.compareTo(other) > 0 ? one : other);
            if (!roles.isEmpty() && most != Access.WRITE) {
                restricted.put(field, most);
            }
        });
        return restricted;
    }

    /** The fields and roles that are named twice. */
    Set<String> twice() {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        items.forEach(rule -> {
            if (!seen.add(rule.field() + " " + rule.role())) {
                twice.add(rule.field());
            }
        });
        return twice;
    }
}
