package io.tidewater.account.notice;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Open inboxes. Every instance looks into the table once a second for the people it has open, so it does not matter which
 * instance made the notice.
 */
@Component
class NoticeStreams {

    private static final Duration OVERLAP = Duration.ofSeconds(5);
    private static final long NEVER = 0L;

    private final Map<UUID, List<SseEmitter>> open = new ConcurrentHashMap<>();
    private final Map<UUID, Instant> sent = new ConcurrentHashMap<>();
    private final Notices notices;
    private final Clock clock;

    NoticeStreams(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    SseEmitter open(UUID person) {
        SseEmitter emitter = new SseEmitter(NEVER);
        open.compute(person, (id, mine) -> {
            List<SseEmitter> all = mine == null ? new CopyOnWriteArrayList<>() : mine;
            all.add(emitter);
            return all;
        });
        emitter.onCompletion(() -> forget(person, emitter));
        emitter.onError(fault -> forget(person, emitter));
        send(emitter, SseEmitter.event().name("unread").data(notices.unread(person)));
        return emitter;
    }

    /** A service that stops does not wait for people to close their inboxes. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        open.values().forEach(mine -> mine.forEach(SseEmitter::complete));
    }

    /** Looks back a little further than the last time: a notice is seen only after its transaction has ended. */
    @Scheduled(fixedDelay = 1_000)
    void deliver() {
        if (open.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        try {
            for (Notices.Delivered delivered : notices.since(List.copyOf(open.keySet()), now.minus(OVERLAP))) {
                deliver(delivered);
            }
        } catch (DataAccessException | TransactionException away) {
            return;
        }
        sent.values().removeIf(at -> at.isBefore(now.minus(OVERLAP.multipliedBy(2))));
    }

    /** Keeps the connections alive through proxies. */
    @Scheduled(fixedDelay = 15_000)
    void beat() {
        open.values()
                .forEach(mine ->
                        mine.forEach(emitter -> send(emitter, SseEmitter.event().comment("beat"))));
    }

    private void deliver(Notices.Delivered delivered) {
        Notice notice = delivered.notice();
        if (sent.putIfAbsent(notice.id(), notice.at()) != null) {
            return;
        }
        SseEmitter.SseEventBuilder event =
                SseEmitter.event().name("notice").id(notice.id().toString()).data(notice);
        open.getOrDefault(delivered.person(), List.of()).forEach(emitter -> send(emitter, event));
    }

    private void forget(UUID person, SseEmitter emitter) {
        open.computeIfPresent(person, (id, mine) -> {
            mine.remove(emitter);
            return mine.isEmpty() ? null : mine;
        });
    }

    private static void send(SseEmitter emitter, SseEmitter.SseEventBuilder event) {
        try {
            emitter.send(event);
        } catch (IOException | IllegalStateException gone) {
            emitter.completeWithError(gone);
        }
    }
}
