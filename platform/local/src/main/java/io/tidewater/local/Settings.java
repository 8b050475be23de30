package io.tidewater.local;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a person may choose.
 *
 * @param ports by one variable each
 * @param services the services that run, and the gateway
 * @param training whether start-up caches are made, which takes a while after each build and saves seconds at each start
 * @param archiving whether PostgreSQL keeps its log, so that it can be restored to a moment
 */
public record Settings(Map<String, Integer> ports, Set<String> services, boolean training, boolean archiving) {

    /** The services and the gateway in the order in which they are shown. */
    public static final List<String> APPLICATIONS =
            List.of("lead", "account", "sales", "service-ticket", "marketing", "reporting", "gateway");

    /** A value of SERVICES that leaves only PostgreSQL, Kafka and Keycloak. */
    public static final String NO_SERVICES = "none";

    private static final Map<String, Integer> DEFAULT_PORTS = defaultPorts();

    public static Settings from(Map<String, String> environment) {
        var ports = new LinkedHashMap<String, Integer>();
        DEFAULT_PORTS.forEach((part, port) -> ports.put(part, port(environment, part, port)));
        return new Settings(
                ports,
                chosen(environment.getOrDefault("SERVICES", "")),
                !"off".equals(environment.get("TRAINING")),
                "on".equals(environment.get("ARCHIVE")));
    }

    public int port(String part) {
        Integer port = ports.get(part);
        if (port == null) {
            throw new LocalException("there is no part named " + part);
        }
        return port;
    }

    /** The variable that moves a part to another port. */
    public static String variable(String part) {
        return part.toUpperCase(java.util.Locale.ROOT).replace('-', '_') + "_PORT";
    }

    private static int port(Map<String, String> environment, String part, int normal) {
        String value = environment.getOrDefault(variable(part), "");
        try {
            return value.isBlank() ? normal : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw new LocalException("%s=%s is not a port number".formatted(variable(part), value), e);
        }
    }

    private static Set<String> chosen(String list) {
        if (list.isBlank()) {
            return new LinkedHashSet<>(APPLICATIONS);
        }
        var chosen = new LinkedHashSet<String>();
        for (String name : list.strip().split("[,\\s]+")) {
            if (!name.equals(NO_SERVICES) && !APPLICATIONS.contains(name)) {
                throw new LocalException(
                        "SERVICES names %s; known are %s".formatted(name, String.join(", ", APPLICATIONS)));
            }
            chosen.add(name);
        }
        chosen.remove(NO_SERVICES);
        return chosen;
    }

    private static Map<String, Integer> defaultPorts() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("postgres", 5442);
        ports.put("kafka", 9192);
        ports.put("kafka-controller", 9193);
        ports.put("keycloak", 8180);
        int next = 8101;
        for (String service : APPLICATIONS.subList(0, APPLICATIONS.size() - 1)) {
            ports.put(service, next++);
        }
        ports.put("gateway", 8080);
        return ports;
    }
}
