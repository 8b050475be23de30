package io.tidewater.testkit.infra;

/** A Kafka broker a test may also stop and start again; its records survive that. */
public interface Broker {

    /** Where clients connect, the same before and after a restart. */
    String bootstrap();

    void stop();

    void start();

    /** Stops the broker for good and removes its data. */
    void close();
}
