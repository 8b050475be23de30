package io.tidewater.local.part;

import io.tidewater.local.Layout;
import io.tidewater.local.LocalException;
import io.tidewater.local.machine.Command;
import io.tidewater.local.supervise.Launch;
import io.tidewater.local.supervise.Part;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One Kafka broker that is its own controller, from the class path of this program. */
public final class Kafka implements Part {

    public static final String NAME = "kafka";
    private static final String CLASS_PATH = System.getProperty("java.class.path");
    private static final int HEAP = 256;
    private static final int CLUSTER_ID_BYTES = 16;

    private final Layout layout;
    private final int port;
    private final int controllerPort;
    private final boolean training;

    public Kafka(Layout layout, int port, int controllerPort, boolean training) {
        this.layout = layout;
        this.port = port;
        this.controllerPort = controllerPort;
        this.training = training && CLASS_PATH.endsWith(".jar") && !CLASS_PATH.contains(File.pathSeparator);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public List<Integer> ports() {
        return List.of(port, controllerPort);
    }

    @Override
    public void prepare(Consumer<String> note) {
        try {
            Files.createDirectories(layout.run());
            Files.writeString(properties(), configuration());
        } catch (IOException e) {
            throw new LocalException("cannot write " + properties(), e);
        }
        if (!Files.exists(data().resolve("meta.properties"))) {
            note.accept("formatting storage");
            var line = java().with("kafka.tools.StorageTool", "format", "--ignore-formatted")
                    .with("-t", clusterId(), "-c", properties().toString())
                    .line();
            new Command(line, Map.of(), layout.log(NAME)).mustRun("formatting Kafka's storage");
        }
        if (training && !cache().tried()) {
            note.accept("training the start-up cache, once per build");
            cache().make(launch(cache().recording()), layout.log(NAME), this::answers);
        }
    }

    @Override
    public Launch launch() {
        return launch(cache().options());
    }

    private Launch launch(String... options) {
        var line = java().with(options)
                .with("kafka.Kafka", properties().toString())
                .line();
        return new Launch(line, Map.of("MALLOC_ARENA_MAX", "2"), layout.checkout());
    }

    @Override
    public boolean answers() {
        return BrokerProbe.answers(port);
    }

    /** Beside the jar of this program, which is Kafka's class path. */
    private static ClassCache cache() {
        return new ClassCache(Path.of(CLASS_PATH).resolveSibling("kafka.aot"));
    }

    private static JavaProgram java() {
        return JavaProgram.withHeap(HEAP)
                .withQuickCompilerOnly()
                .with("-Dlog4j2.configurationFile=classpath:kafka-log4j2.properties")
                .with("-cp", CLASS_PATH);
    }

    /** Events are kept for good: what a service forgot can be read again from its topic. */
    private String configuration() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@localhost:%2$d
                listeners=PLAINTEXT://localhost:%1$d,CONTROLLER://localhost:%2$d
                advertised.listeners=PLAINTEXT://localhost:%1$d
                controller.listener.names=CONTROLLER
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                log.dirs=%3$s
                num.partitions=12
                log.retention.ms=-1
                offsets.topic.num.partitions=4
                offsets.topic.replication.factor=1
                transaction.state.log.num.partitions=2
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                log.cleaner.dedupe.buffer.size=16777216
                broker.session.timeout.ms=3000
                broker.heartbeat.interval.ms=500
                """.formatted(port, controllerPort, data());
    }

    /** As Kafka makes them: one that begins with a hyphen would be taken for an option. */
    private static String clusterId() {
        var random = ByteBuffer.allocate(CLUSTER_ID_BYTES);
        new SecureRandom().nextBytes(random.array());
        String id = Base64.getUrlEncoder().withoutPadding().encodeToString(random.array());
        return id.startsWith("-") ? clusterId() : id;
    }

    private Path properties() {
        return layout.run().resolve("kafka.properties");
    }

    private Path data() {
        return layout.data(NAME);
    }
}
