package io.tidewater.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.security.web.header.HeaderWriter;

/**
 * Gives callers a moment to leave before the server stops taking requests: for that long every answer closes its
 * connection, so that none is left open on which a request could meet a server that is going (Tomcat answers those 503).
 */
final class Draining implements HeaderWriter, SmartLifecycle {

    private final ApplicationContext context;
    private final Duration time;
    private volatile boolean running;
    private volatile boolean draining;

    Draining(ApplicationContext context, Duration time) {
        this.context = context;
        this.time = time;
    }

    /** Asked when an answer leaves: a request that came before may be answered only now. */
    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (draining) {
            response.setHeader("Connection", "close");
        }
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        draining = true;
        AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** The highest phase is stopped first: before the server, the consumers and the relay. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
