package io.tidewater.testkit.infra;

import java.util.Locale;

/** The parts a service needs from outside; started on first use, once per test JVM, and gone with it. */
public interface Infrastructure {

    /** A fresh database, so that contexts of one JVM never see each other's rows. */
    Database newDatabase();

    /** A fresh broker, so that contexts of one JVM never share a topic or a consumer group. */
    Broker newBroker();

    /**
     * The parts chosen by the system property {@code infra}: {@code embedded} (the default) or {@code testcontainers}.
     *
     * @throws InfrastructureMissing when the chosen kind cannot run on this machine
     */
    static Infrastructure instance() {
        return Chosen.INSTANCE;
    }

    /** Decides once per JVM. */
    final class Chosen {

        private static final Infrastructure INSTANCE = choose(System.getProperty("infra", "embedded"));

        private Chosen() {}

        private static Infrastructure choose(String kind) {
            return switch (kind.toLowerCase(Locale.ROOT)) {
                case "embedded" -> new EmbeddedInfrastructure();
                case "testcontainers" -> new ContainerInfrastructure(ComposeImages.read());
                default ->
                    throw new InfrastructureMissing(
                            "-Dinfra=" + kind + " is unknown; use embedded or testcontainers", null);
            };
        }
    }
}
