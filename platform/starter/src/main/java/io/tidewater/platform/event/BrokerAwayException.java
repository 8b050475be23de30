package io.tidewater.platform.event;

/** Kafka did not answer or did not confirm; trying again later is the remedy. */
final class BrokerAwayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokerAwayException(String message, Throwable cause) {
        super(message, cause);
    }
}
