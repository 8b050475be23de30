package io.tidewater.testkit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone who signs in during a test.
 *
 * @param id the subject of the tokens, the same in every run for the same sign-in name
 * @param units full unit paths such as {@code /sales/east}
 * @param locale a language tag such as {@code zh-CN}
 */
public record TestPerson(
        UUID id,
        String userName,
        String name,
        Set<String> roles,
        List<String> units,
        @Nullable String partnerId,
        @Nullable UUID accountId,
        String locale) {

    public TestPerson {
        roles = Set.copyOf(roles);
        units = List.copyOf(units);
    }

    /** Someone without any role or unit. */
    public static TestPerson named(String userName) {
        var id = UUID.nameUUIDFromBytes(("tidewater:" + userName).getBytes(StandardCharsets.UTF_8));
        return new TestPerson(id, userName, userName, Set.of(), List.of(), null, null, "en");
    }

    /** The same person with these roles only. */
    public TestPerson as(String... held) {
        return new TestPerson(id, userName, name, Set.copyOf(List.of(held)), units, partnerId, accountId, locale);
    }

    /** The same person as a member of these units only. */
    public TestPerson in(String... paths) {
        return new TestPerson(id, userName, name, roles, List.of(paths), partnerId, accountId, locale);
    }

    /** The same person working for a partner organisation. */
    public TestPerson of(String partner) {
        return new TestPerson(id, userName, name, roles, units, partner, accountId, locale);
    }

    /** The same person as a contact of a customer. */
    public TestPerson contactOf(UUID account) {
        return new TestPerson(id, userName, name, roles, units, partnerId, account, locale);
    }

    /** The same person with a full name and a language. */
    public TestPerson called(String fullName, String language) {
        return new TestPerson(id, userName, fullName, roles, units, partnerId, accountId, language);
    }

    /** An access token of this person that every service accepts. */
    public String token() {
        return TestTokens.of(this);
    }
}
