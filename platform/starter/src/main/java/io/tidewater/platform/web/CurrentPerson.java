package io.tidewater.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Person;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** The person whose verified token came with the current request (P1). */
public final class CurrentPerson {

    private static final Duration MEMORY = Duration.ofMinutes(1);

    /** A verified token is the same object for a while, and is asked for its person several times in each request. */
    private final Cache<Jwt, Person> people =
            Caffeine.newBuilder().weakKeys().expireAfterWrite(MEMORY).build();

    /** The person, or empty outside a request and on public addresses. */
    public Optional<Person> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof JwtAuthenticationToken token
                ? Optional.of(people.get(token.getToken(), CurrentPerson::of))
                : Optional.empty();
    }

    /** The person; throws where nobody is signed in. */
    public Person require() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is signed in here"));
    }

    static Person of(Jwt token) {
        String subject = Objects.requireNonNull(token.getSubject(), "a token without a subject");
        String userName = text(token, "preferred_username", subject);
        return new Person(
                UUID.fromString(subject),
                userName,
                text(token, "name", userName),
                roles(token),
                units(token),
                token.getClaimAsString("partner"),
                account(token.getClaimAsString("account")));
    }

    static Set<String> roles(Jwt token) {
        Map<String, Object> access = token.getClaimAsMap("realm_access");
        if (access == null || !(access.get("roles") instanceof Collection<?> names)) {
            return Set.of();
        }
        return names.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static List<OrgPath> units(Jwt token) {
        List<String> paths = token.getClaimAsStringList("org");
        return paths == null
                ? List.of()
                : paths.stream()
                        .filter(OrgPath::isPath)
                        .map(OrgPath::of)
                        .sorted()
                        .toList();
    }

    private static @Nullable UUID account(@Nullable String claim) {
        return claim == null || claim.isBlank() ? null : UUID.fromString(claim);
    }

    private static String text(Jwt token, String claim, String otherwise) {
        String value = token.getClaimAsString(claim);
        return value == null || value.isBlank() ? otherwise : value;
    }
}
