package io.tidewater.gateway.route;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The paths of one service, decided by the first segment after the version. */
final class ServicePaths {

    private static final String API = "/api/v1/";
    private static final String OPEN = "/public/v1/";

    private final String own;
    private final Set<String> shared;
    private final Segments api;
    private final Segments open;

    ServicePaths(String service, RouteTable.Service table, List<String> shared) {
        this.own = API + service + "/";
        this.shared = Set.copyOf(shared);
        this.api = Segments.of(table.api());
        this.open = Segments.of(table.open());
    }

    /** The path at the service, if this service owns the path at the gateway. */
    Optional<String> resolve(String path) {
        if (path.startsWith(own) && shared.contains(segment(path, own.length()))) {
            return Optional.of(API + path.substring(own.length()));
        }
        if (path.startsWith(API) && api.contain(segment(path, API.length()))) {
            return Optional.of(path);
        }
        if (path.startsWith(OPEN) && open.contain(segment(path, OPEN.length()))) {
            return Optional.of(path);
        }
        return Optional.empty();
    }

    private static String segment(String path, int from) {
        int end = path.indexOf('/', from);
        return end < 0 ? path.substring(from) : path.substring(from, end);
    }

    private record Segments(Set<String> words, List<String> prefixes) {

        static Segments of(List<String> patterns) {
            Set<String> words = new HashSet<>();
            List<String> prefixes = new ArrayList<>();
            for (String pattern : patterns) {
                if (pattern.endsWith("*")) {
                    prefixes.add(pattern.substring(0, pattern.length() - 1));
                } else {
                    words.add(pattern);
                }
            }
            return new Segments(words, prefixes);
        }

        boolean contain(String segment) {
            return words.contains(segment) || prefixes.stream().anyMatch(segment::startsWith);
        }
    }
}
