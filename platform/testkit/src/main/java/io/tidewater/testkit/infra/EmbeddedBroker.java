package io.tidewater.testkit.infra;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** A real broker and its KRaft controller in this JVM: nothing to find and stop afterwards. */
final class EmbeddedBroker implements Broker {

    private final Path folder;
    private final String bootstrap;
    private final KafkaConfig config;
    private @Nullable KafkaRaftServer server;

    private EmbeddedBroker(Path folder, int port, int controllerPort) {
        this.folder = folder;
        this.bootstrap = "localhost:" + port;
        this.config = new KafkaConfig(BrokerSettings.of(folder, port, controllerPort));
    }

    static EmbeddedBroker started() {
        // A fault of the broker must fail the test that meets it, not end the JVM.
        Exit.setExitProcedure(EmbeddedBroker::refuseExit);
        Exit.setHaltProcedure(EmbeddedBroker::refuseExit);
        try {
            Path folder = Files.createTempDirectory("tidewater-kafka-");
            Leash.attach(folder);
            format(folder);
            var broker = new EmbeddedBroker(folder, FreePort.find(), FreePort.find());
            broker.start();
            return broker;
        } catch (Exception e) {
            throw new InfrastructureMissing("Kafka did not start inside this JVM", e);
        }
    }

    @Override
    public String bootstrap() {
        return bootstrap;
    }

    @Override
    public synchronized void start() {
        if (server == null) {
            server = new KafkaRaftServer(config, Time.SYSTEM);
            server.startup();
        }
    }

    @Override
    public synchronized void stop() {
        if (server != null) {
            server.shutdown();
            server.awaitShutdown();
            server = null;
        }
    }

    @Override
    public void close() {
        stop();
        FileSystemUtils.deleteRecursively(folder.toFile());
    }

    private static void format(Path folder) throws Exception {
        new Formatter()
                .setPrintStream(new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8))
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(BrokerSettings.NODE)
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setControllerListenerName(BrokerSettings.CONTROLLER)
                .addDirectory(folder.toString())
                .setMetadataLogDirectory(folder.toString())
                .run();
    }

    private static void refuseExit(int status, @Nullable String message) {
        throw new IllegalStateException("Kafka asked to end the JVM with " + status + ": " + message);
    }
}
