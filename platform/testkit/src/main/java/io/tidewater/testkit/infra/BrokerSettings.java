package io.tidewater.testkit.infra;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** One broker that is its own controller, sized for a test: few threads, small buffers, no waiting for others. */
final class BrokerSettings {

    static final int NODE = 1;
    static final String CONTROLLER = "CONTROLLER";

    private static final Map<String, String> SMALL = Map.ofEntries(
            Map.entry("process.roles", "broker,controller"),
            Map.entry("node.id", Integer.toString(NODE)),
            Map.entry("controller.listener.names", CONTROLLER),
            Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
            Map.entry("num.partitions", "4"),
            Map.entry("auto.create.topics.enable", "true"),
            Map.entry("offsets.topic.num.partitions", "1"),
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("transaction.state.log.num.partitions", "1"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("share.coordinator.state.topic.num.partitions", "1"),
            Map.entry("share.coordinator.state.topic.replication.factor", "1"),
            Map.entry("share.coordinator.state.topic.min.isr", "1"),
            Map.entry("group.initial.rebalance.delay.ms", "0"),
            Map.entry("log.cleaner.enable", "false"),
            Map.entry("num.network.threads", "1"),
            Map.entry("num.io.threads", "2"),
            Map.entry("background.threads", "2"));

    private BrokerSettings() {}

    static Map<String, String> of(Path folder, int port, int controllerPort) {
        var settings = new HashMap<>(SMALL);
        settings.put("log.dirs", folder.toString());
        settings.put("listeners", "PLAINTEXT://localhost:%d,CONTROLLER://localhost:%d".formatted(port, controllerPort));
        settings.put("advertised.listeners", "PLAINTEXT://localhost:" + port);
        settings.put("controller.quorum.voters", NODE + "@localhost:" + controllerPort);
        return settings;
    }
}
