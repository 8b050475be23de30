package io.tidewater.platform.web;

import io.tidewater.platform.data.Instants;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** The table of answers given to requests with an idempotency key. */
class KeptAnswers {

    private static final Duration KEPT = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes the key for this transaction; false when it was taken before. Waits while another transaction holds it. */
    boolean reserve(Request request) {
        Instant now = clock.instant();
        int taken = jdbc.sql("""
                        insert into idempotency (owner, key, path, fingerprint, at)
                        values (:owner, :key, :path, :fingerprint, :now)
                        on conflict (owner, key) do update
                            set path = excluded.path, fingerprint = excluded.fingerprint, at = excluded.at,
                                status = null, body = null
                            where idempotency.at < :expired""")
                .param("owner", request.owner())
                .param("key", request.key())
                .param("path", request.path())
                .param("fingerprint", request.fingerprint())
                .param("now", Instants.toSql(now))
                .param("expired", Instants.toSql(now.minus(KEPT)))
                .update();
        return taken == 1;
    }

    void keep(Request request, Answer answer) {
        jdbc.sql("""
                        update idempotency
                        set status = :status, content_type = :type, location = :location, etag = :etag, body = :body
                        where owner = :owner and key = :key""")
                .param("status", answer.status())
                .param("type", answer.contentType())
                .param("location", answer.location())
                .param("etag", answer.etag())
                .param("body", answer.body())
                .param("owner", request.owner())
                .param("key", request.key())
                .update();
    }

    /** The answer kept for the key, or null when the key came with another request. */
    @Nullable
    Answer find(Request request) {
        return jdbc.sql("""
                        select status, content_type, location, etag, body from idempotency
                        where owner = :owner and key = :key and path = :path and fingerprint = :fingerprint
                            and status is not null""")
                .param("owner", request.owner())
                .param("key", request.key())
                .param("path", request.path())
                .param("fingerprint", request.fingerprint())
                .query((row, number) -> new Answer(
                        row.getInt("status"),
                        row.getString("content_type"),
                        row.getString("location"),
                        row.getString("etag"),
                        row.getBytes("body")))
                .optional()
                .orElse(null);
    }

    @Scheduled(fixedDelayString = "PT1H")
    void forgetOld() {
        jdbc.sql("delete from idempotency where at < :expired")
                .param("expired", Instants.toSql(clock.instant().minus(KEPT)))
                .update();
    }

    record Request(String owner, String key, String path, String fingerprint) {}

    record Answer(
            int status,
            @Nullable String contentType,
            @Nullable String location,
            @Nullable String etag,
            byte[] body) {

        static Answer of(ContentCachingResponseWrapper response) {
            return new Answer(
                    response.getStatus(),
                    response.getContentType(),
                    response.getHeader("Location"),
                    response.getHeader("ETag"),
                    response.getContentAsByteArray());
        }

        void writeTo(HttpServletResponse response) throws IOException {
            response.setStatus(status);
            response.setContentType(contentType);
            response.setHeader("Idempotency-Replayed", "true");
            if (location != null) {
                response.setHeader("Location", location);
            }
            if (etag != null) {
                response.setHeader("ETag", etag);
            }
            response.getOutputStream().write(body);
        }
    }
}
