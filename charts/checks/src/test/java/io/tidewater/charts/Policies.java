package io.tidewater.charts;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Says, as a network would, whether the policies let one pod open a connection to another. */
record Policies(List<Manifest> policies) {

    static Policies of(Rendering rendering) {
        return new Policies(rendering.kind("NetworkPolicy").toList());
    }

    boolean allow(Map<String, String> from, Map<String, String> to, int port) {
        return allows("egress", "to", from, to, port) && allows("ingress", "from", to, from, port);
    }

    /** Whether a pod may reach an address outside the cluster at this port. */
    boolean allowOutside(Map<String, String> from, int port) {
        return selecting(from, "Egress").stream()
                .flatMap(policy -> policy.at("/spec/egress").valueStream())
                .filter(rule -> covers(rule, port))
                .anyMatch(rule -> !rule.has("to")
                        || rule.path("to")
                                .valueStream()
                                .anyMatch(peer -> !peer.at("/ipBlock/cidr")
                                        .asString("169.254.0.0/16")
                                        .startsWith("169.254.")));
    }

    /** Whether anybody at all may reach a pod at this port. */
    boolean open(Map<String, String> to, int port) {
        return selecting(to, "Ingress").stream()
                .flatMap(policy -> policy.at("/spec/ingress").valueStream())
                .anyMatch(rule -> covers(rule, port) && !rule.has("from"));
    }

    private boolean allows(
            String direction, String peers, Map<String, String> own, Map<String, String> other, int port) {
        List<Manifest> selecting = selecting(own, direction.equals("egress") ? "Egress" : "Ingress");
        return selecting.isEmpty()
                || selecting.stream()
                        .flatMap(policy -> policy.at("/spec/" + direction).valueStream())
                        .anyMatch(rule -> covers(rule, port) && names(rule.path(peers), other));
    }

    private List<Manifest> selecting(Map<String, String> pod, String direction) {
        return policies.stream()
                .filter(policy -> matches(policy.at("/spec/podSelector"), pod))
                .filter(policy -> policy.at("/spec/policyTypes")
                        .valueStream()
                        .anyMatch(type -> type.asString().equals(direction)))
                .toList();
    }

    private static boolean covers(JsonNode rule, int port) {
        return !rule.has("ports")
                || rule.path("ports")
                        .valueStream()
                        .anyMatch(one -> one.path("port").asInt(-1) == port);
    }

    /** No list of peers means everybody; a peer of networks or of another namespace is none of our pods. */
    private static boolean names(JsonNode peers, Map<String, String> other) {
        return peers.isMissingNode()
                || peers.valueStream()
                        .anyMatch(peer -> peer.has("podSelector")
                                && !peer.has("namespaceSelector")
                                && matches(peer.path("podSelector"), other));
    }

    private static boolean matches(JsonNode selector, Map<String, String> pod) {
        return pod.entrySet()
                .containsAll(Manifest.texts(selector.path("matchLabels")).entrySet());
    }
}
