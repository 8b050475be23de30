package io.tidewater.testkit.infra;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** PostgreSQL and Kafka as containers; Testcontainers removes them when this JVM ends. */
final class ContainerInfrastructure implements Infrastructure {

    private final ComposeImages images;
    private final DatabaseServer server;

    ContainerInfrastructure(ComposeImages images) {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            throw new InfrastructureMissing(
                    "-Dinfra=testcontainers needs a container engine, and none answers here;"
                            + " start one or leave the property away",
                    null);
        }
        this.images = images;
        this.server = startPostgres(images.postgres());
    }

    @Override
    public Database newDatabase() {
        return server.newDatabase();
    }

    @Override
    public Broker newBroker() {
        return ContainerBroker.started(images.kafka());
    }

    @SuppressWarnings("resource") // lives as long as the JVM
    private static DatabaseServer startPostgres(String image) {
        var container = new PostgreSQLContainer(DockerImageName.parse(image).asCompatibleSubstituteFor("postgres"))
                .withEnv(
                        "POSTGRES_INITDB_ARGS",
                        "--locale-provider=builtin --builtin-locale=PG_UNICODE_FAST --encoding=UTF8")
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=200");
        container.start();
        return new DatabaseServer(
                container.getHost() + ":" + container.getFirstMappedPort(),
                container.getUsername(),
                container.getPassword());
    }
}
