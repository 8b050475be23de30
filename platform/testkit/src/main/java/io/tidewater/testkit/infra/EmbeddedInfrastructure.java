package io.tidewater.testkit.infra;

/** PostgreSQL as a child process and Kafka inside this JVM, both from Maven Central. */
final class EmbeddedInfrastructure implements Infrastructure {

    @Override
    public Database newDatabase() {
        return Started.SERVER.newDatabase();
    }

    @Override
    public Broker newBroker() {
        return EmbeddedBroker.started();
    }

    /** Starts the server when the first database is asked for, so that plain tests pay nothing. */
    private static final class Started {
        private static final DatabaseServer SERVER = EmbeddedServer.start();
    }
}
