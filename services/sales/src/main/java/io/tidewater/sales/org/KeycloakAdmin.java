package io.tidewater.sales.org;

import io.tidewater.platform.client.DownstreamAwayException;
import io.tidewater.platform.client.ServiceToken;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** The part of Keycloak's administration interface that tells of groups, users and organisations. */
@Component
class KeycloakAdmin {

    record Group(
            UUID id,
            String name,
            @Nullable Integer subGroupCount,
            @Nullable Map<String, List<String>> attributes) {}

    record User(
            UUID id,
            String username,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String email,
            @Nullable Boolean enabled,
            @Nullable Map<String, List<String>> attributes) {}

    record Organization(String id, String name, @Nullable String alias) {}

    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration READ = Duration.ofSeconds(5);
    private static final int PAGE = 500;
    private static final ParameterizedTypeReference<List<Group>> GROUPS = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<List<User>> USERS = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<List<Organization>> ORGANIZATIONS =
            new ParameterizedTypeReference<>() {};

    private final RestClient http;
    private final ServiceToken token;

    KeycloakAdmin(
            ServiceToken token,
            @Value("${tidewater.token.internal}") String realm,
            @Value("${tidewater.organisation.admin:}") String address) {
        JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT).build());
        factory.setReadTimeout(READ);
        this.http = RestClient.builder()
                .requestFactory(factory)
                .baseUrl(address.isBlank() ? realm.replace("/realms/", "/admin/realms/") : address)
                .build();
        this.token = token;
    }

    List<Group> topGroups() {
        return get("/groups?briefRepresentation=false&max=" + PAGE, GROUPS);
    }

    List<Group> childrenOf(Group group) {
        return get("/groups/" + group.id() + "/children?briefRepresentation=false&max=" + PAGE, GROUPS);
    }

    List<User> usersFrom(int first) {
        return get("/users?briefRepresentation=false&max=" + PAGE + "&first=" + first, USERS);
    }

    /** How many users a page holds; a shorter one is the last. */
    int page() {
        return PAGE;
    }

    List<User> membersOf(Group group, int first) {
        return get(
                "/groups/" + group.id() + "/members?briefRepresentation=true&max=" + PAGE + "&first=" + first, USERS);
    }

    /** Users the realm role is given to; none when the realm has no such role. */
    List<User> holdersOf(String role, int first) {
        return orNone(() -> get("/roles/" + role + "/users?max=" + PAGE + "&first=" + first, USERS));
    }

    /** Groups the realm role is given to; none when the realm has no such role. */
    List<Group> groupsHolding(String role) {
        return orNone(() -> get("/roles/" + role + "/groups?max=" + PAGE, GROUPS));
    }

    /** Partner companies; none when the realm has organisations switched off. */
    List<Organization> organizations() {
        return orNone(() -> get("/organizations?max=" + PAGE, ORGANIZATIONS));
    }

    List<User> membersOf(Organization organization) {
        return get("/organizations/" + organization.id() + "/members?max=" + PAGE, USERS);
    }

    private static <T> List<T> orNone(Supplier<List<T>> call) {
        try {
            return call.get();
        } catch (HttpClientErrorException.NotFound absent) {
            return List.of();
        }
    }

    private <T> List<T> get(String path, ParameterizedTypeReference<List<T>> type) {
        List<T> answer = http.get()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token.value()))
                .retrieve()
                .body(type);
        return answer == null ? List.of() : answer;
    }

    /** Runs several calls; whatever keeps one from being answered means the directory is away. */
    <T> T reading(Supplier<T> calls) {
        try {
            return calls.get();
        } catch (RestClientException | DownstreamAwayException fault) {
            throw new DirectoryAwayException("Keycloak: " + fault.getMessage(), fault);
        }
    }
}
