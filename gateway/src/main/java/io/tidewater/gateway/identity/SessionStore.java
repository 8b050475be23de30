package io.tidewater.gateway.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Sessions in PostgreSQL, tokens sealed. */
@Repository
class SessionStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final SessionSchema schema;

    SessionStore(JdbcClient jdbc, JsonMapper json, SessionSchema schema) {
        this.jdbc = jdbc;
        this.json = json;
        this.schema = schema;
    }

    void insert(BrowserSession session) {
        schema.ensure();
        jdbc.sql("""
                insert into browser_session
                    (id, subject, provider_session, csrf, tokens, created_at, last_seen_at, ends_at, version)
                values (:id, :subject, :providerSession, :csrf, :tokens, :now, :now, :endsAt, :version)
                """)
                .param("id", session.secret().hash())
                .param("subject", session.subject())
                .param("providerSession", session.providerSession())
                .param("csrf", session.csrf())
                .param("tokens", seal(session))
                .param("now", Timestamp.from(session.lastSeenAt()))
                .param("endsAt", Timestamp.from(session.endsAt()))
                .param("version", session.version())
                .update();
    }

    Optional<BrowserSession> find(SessionSecret secret, Instant now, Instant seenAfter) {
        schema.ensure();
        return jdbc.sql("""
                select subject, provider_session, csrf, tokens, last_seen_at, ends_at, version
                from browser_session
                where id = :id and ends_at > :now and last_seen_at > :seenAfter
                """)
                .param("id", secret.hash())
                .param("now", Timestamp.from(now))
                .param("seenAfter", Timestamp.from(seenAfter))
                .query((row, number) -> session(secret, row))
                .optional()
                .flatMap(found -> found);
    }

    /** Keeps renewed tokens, unless somebody else renewed them first. */
    boolean renew(BrowserSession renewed) {
        return jdbc.sql("""
                update browser_session set tokens = :tokens, version = :version
                where id = :id and version = :version - 1
                """)
                        .param("id", renewed.secret().hash())
                        .param("tokens", seal(renewed))
                        .param("version", renewed.version())
                        .update()
                == 1;
    }

    void seen(SessionSecret secret, Instant at) {
        jdbc.sql("update browser_session set last_seen_at = :at where id = :id")
                .param("id", secret.hash())
                .param("at", Timestamp.from(at))
                .update();
    }

    void delete(SessionSecret secret) {
        jdbc.sql("delete from browser_session where id = :id")
                .param("id", secret.hash())
                .update();
    }

    int deleteOfProvider(String providerSession) {
        schema.ensure();
        return jdbc.sql("delete from browser_session where provider_session = :session")
                .param("session", providerSession)
                .update();
    }

    int deleteEnded(Instant now, Instant seenAfter) {
        schema.ensure();
        return jdbc.sql("delete from browser_session where ends_at <= :now or last_seen_at <= :seenAfter")
                .param("now", Timestamp.from(now))
                .param("seenAfter", Timestamp.from(seenAfter))
                .update();
    }

    private Optional<BrowserSession> session(SessionSecret secret, ResultSet row) throws SQLException {
        String subject = row.getString("subject");
        String providerSession = row.getString("provider_session");
        String csrf = row.getString("csrf");
        Instant lastSeenAt = row.getTimestamp("last_seen_at").toInstant();
        Instant endsAt = row.getTimestamp("ends_at").toInstant();
        long version = row.getLong("version");
        return unseal(secret, row.getBytes("tokens"))
                .map(tokens -> new BrowserSession(
                        secret, subject, providerSession, csrf, tokens, lastSeenAt, endsAt, version));
    }

    private byte[] seal(BrowserSession session) {
        return Seal.close(session.secret().key(), json.writeValueAsBytes(session.tokens()));
    }

    private Optional<Tokens> unseal(SessionSecret secret, byte[] sealed) {
        try {
            return Seal.open(secret.key(), sealed).map(plain -> json.readValue(plain, Tokens.class));
        } catch (JacksonException foreign) {
            return Optional.empty();
        }
    }
}
