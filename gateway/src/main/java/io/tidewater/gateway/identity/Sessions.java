package io.tidewater.gateway.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens, finds, renews and ends the sessions of browsers (G2). */
@Component
class Sessions {

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);
    private static final int STRIPES = 64;

    private final SessionStore store;
    private final TokenRenewal renewal;
    private final SessionTimes times;
    private final Clock clock;
    private final Cache<SessionSecret, BrowserSession> recent;
    private final Lock[] renewing = new Lock[STRIPES];

    Sessions(SessionStore store, TokenRenewal renewal, SessionTimes times, Clock clock) {
        this.store = store;
        this.renewal = renewal;
        this.times = times;
        this.clock = clock;
        this.recent = Caffeine.newBuilder()
                .maximumSize(20_000)
                .expireAfterWrite(times.remembered())
                .build();
        for (int i = 0; i < STRIPES; i++) {
            renewing[i] = new ReentrantLock();
        }
    }

    BrowserSession open(String subject, @Nullable String providerSession, Tokens tokens) {
        Instant now = clock.instant();
        BrowserSession session = new BrowserSession(
                SessionSecret.random(),
                subject,
                providerSession,
                SessionSecret.randomText(),
                tokens,
                now,
                now.plus(times.life()),
                0);
        store.insert(session);
        return session;
    }

    Optional<BrowserSession> find(SessionSecret secret) {
        BrowserSession known = recent.getIfPresent(secret);
        return known != null ? Optional.of(known) : read(secret);
    }

    /** The session with an access token that is good for this request; empty if Keycloak has ended it. */
    Optional<BrowserSession> fresh(BrowserSession session) {
        if (!due(session)) {
            return Optional.of(session);
        }
        Lock lock = renewing[Math.floorMod(session.secret().hashCode(), STRIPES)];
        lock.lock();
        try {
            Optional<BrowserSession> current = read(session.secret());
            return current.isPresent() && due(current.get()) ? renew(current.get()) : current;
        } finally {
            lock.unlock();
        }
    }

    void end(SessionSecret secret) {
        recent.invalidate(secret);
        store.delete(secret);
    }

    /** Ends what Keycloak says has ended; other processes see it within what they remember. */
    void endOfProvider(String providerSession) {
        store.deleteOfProvider(providerSession);
        recent.asMap().values().removeIf(session -> providerSession.equals(session.providerSession()));
    }

    int deleteEnded() {
        Instant now = clock.instant();
        return store.deleteEnded(now, now.minus(times.idle()));
    }

    private Optional<BrowserSession> read(SessionSecret secret) {
        Instant now = clock.instant();
        Optional<BrowserSession> found =
                store.find(secret, now, now.minus(times.idle())).map(session -> noted(session, now));
        found.ifPresent(session -> recent.put(secret, session));
        return found;
    }

    private BrowserSession noted(BrowserSession session, Instant now) {
        if (session.lastSeenAt().plus(NOTED_EVERY).isAfter(now)) {
            return session;
        }
        store.seen(session.secret(), now);
        return session.seen(now);
    }

    private boolean due(BrowserSession session) {
        return !clock.instant().isBefore(session.tokens().accessExpiresAt().minus(times.renewAhead()));
    }

    private Optional<BrowserSession> renew(BrowserSession session) {
        Optional<Tokens> tokens;
        try {
            tokens = renewal.renew(session.tokens());
        } catch (IdentityUnavailable away) {
            if (clock.instant().isBefore(session.tokens().accessExpiresAt())) {
                return Optional.of(session);
            }
            throw away;
        }
        if (tokens.isPresent()) {
            BrowserSession renewed = session.renewed(tokens.get());
            if (store.renew(renewed)) {
                recent.put(session.secret(), renewed);
                return Optional.of(renewed);
            }
        }
        return renewedElsewhere(session);
    }

    /** Another process may have used the refresh token first; only if nobody did has the session ended. */
    private Optional<BrowserSession> renewedElsewhere(BrowserSession session) {
        Optional<BrowserSession> current = read(session.secret());
        if (current.isPresent() && current.get().version() == session.version()) {
            end(session.secret());
            return Optional.empty();
        }
        return current;
    }
}
