package io.tidewater.walk;

import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The suite behind its gateway, as its people use it. */
final class Region {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Settings settings;
    private final Http http = new Http();
    private final SignIn signIn;
    private final Trace trace;

    Region(Settings settings, Trace trace) {
        this.settings = settings;
        this.trace = trace;
        this.signIn = new SignIn(settings, http);
    }

    Answer get(Part part, String path) {
        return send(part, "GET", path, "");
    }

    Answer post(Part part, String path, Object body) {
        return send(part, "POST", path, JSON.writeValueAsString(body)).expectSuccess();
    }

    /** Sends something as a visitor who did not sign in. */
    Answer postOpenly(String path, Object body) {
        return send(null, "POST", path, JSON.writeValueAsString(body)).expectSuccess();
    }

    /** Waits until an answer is as wanted, which is how what follows by events is seen. */
    Answer see(String what, Supplier<Answer> ask, Predicate<Answer> wanted) {
        long end = System.nanoTime() + settings.patience().toNanos();
        String last = "nothing";
        do {
            try {
                Answer answer = ask.get();
                if (answer.succeeded() && wanted.test(answer)) {
                    return answer;
                }
                last = answer.status() + " " + answer.text();
            } catch (UncheckedIOException | WalkException e) {
                last = String.valueOf(e.getMessage());
            }
            pause();
        } while (System.nanoTime() < end);
        throw new WalkException("%s was not seen within %d s; last: %s"
                .formatted(what, settings.patience().toSeconds(), last.substring(0, Math.min(last.length(), 400))));
    }

    /** Waits until something holds. */
    void await(String what, BooleanSupplier wanted, Supplier<String> state) {
        long end = System.nanoTime() + settings.patience().toNanos();
        while (!wanted.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new WalkException("%s: %s".formatted(what, state.get()));
            }
            pause();
        }
    }

    private Answer send(@Nullable Part part, String method, String path, String body) {
        Map<String, String> headers =
                new LinkedHashMap<>(Map.of("Accept", "application/json", "traceparent", trace.header()));
        if (part != null) {
            headers.put("Authorization", "Bearer " + signIn.token(part));
        }
        if (!body.isEmpty()) {
            headers.put("Content-Type", "application/json");
            headers.put("Idempotency-Key", UUID.randomUUID().toString());
        }
        return http.send(method, URI.create(settings.gateway() + path), headers, body);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WalkException("interrupted", e);
        }
    }
}
