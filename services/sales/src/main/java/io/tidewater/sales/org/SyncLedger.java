package io.tidewater.sales.org;

import io.tidewater.platform.data.Instants;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known of the reading of the directory. */
@Repository
class SyncLedger {

    /**
     * How reading went.
     *
     * @param syncedAt when the directory was last read in full, or null before the first time
     * @param failedAt when it last could not be read; older than {@code syncedAt} when all is well again
     */
    record Status(
            @Nullable Instant syncedAt,
            @Nullable Instant failedAt,
            @Nullable String failure) {}

    private final JdbcClient jdbc;

    SyncLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes instances take turns, until the end of the transaction; answers the fingerprint of what was read last. */
    Optional<String> lock() {
        return jdbc.sql("select coalesce(fingerprint, '') from org_sync for update")
                .query(String.class)
                .optional();
    }

    void read(String fingerprint, Instant at) {
        jdbc.sql("update org_sync set fingerprint = :fingerprint, synced_at = :at")
                .param("fingerprint", fingerprint)
                .param("at", Instants.toSql(at))
                .update();
    }

    void failed(String failure, Instant at) {
        jdbc.sql("update org_sync set failed_at = :at, failure = :failure")
                .param("at", Instants.toSql(at))
                .param("failure", failure)
                .update();
    }

    Status status() {
        return jdbc.sql("select synced_at, failed_at, failure from org_sync")
                .query((row, index) -> new Status(
                        Instants.read(row, "synced_at"), Instants.read(row, "failed_at"), row.getString("failure")))
                .single();
    }
}
