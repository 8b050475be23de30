package io.tidewater.platform.event;

/**
 * What a consumer does with an event, inside the transaction that also remembers that it was done.
 *
 * @param <T> what is handed over: an {@link EventMessage} or a list of them
 */
@FunctionalInterface
public interface EventHandler<T> {

    void handle(T message) throws Exception;
}
