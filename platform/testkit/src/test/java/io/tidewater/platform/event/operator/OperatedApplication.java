package io.tidewater.platform.event.operator;

import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.EventSubscription;
import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.event.SnapshotSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Counts boxes it hears of, unless a box is jammed. */
@SpringBootApplication
class OperatedApplication {

    static final AtomicBoolean JAMMED = new AtomicBoolean();
    static final List<Integer> COUNTED = new CopyOnWriteArrayList<>();

    record Box(int n) {}

    @Bean
    EventSubscription boxes() {
        return EventSubscription.named("boxes")
                .topic("sample")
                .on("box.packed", Box.class, message -> {
                    if (JAMMED.get() && message.key().equals("jam")) {
                        throw new IllegalStateException("jammed");
                    }
                    COUNTED.add(message.data().n());
                })
                .build();
    }

    @Bean
    SnapshotSource shelves() {
        return new SnapshotSource() {
            @Override
            public String type() {
                return "shelf.snapshot";
            }

            @Override
            public Stream<NewEvent> records() {
                return IntStream.range(0, 1_234)
                        .mapToObj(n -> NewEvent.of("shelf.snapshot", "shelf-" + n, Map.of("n", n, "version", 1)));
            }
        };
    }

    @RestController
    static class BoxController {

        private final EventLog events;
        private final TransactionTemplate transaction;

        BoxController(EventLog events, PlatformTransactionManager transactions) {
            this.events = events;
            this.transaction = new TransactionTemplate(transactions);
        }

        @PostMapping("/api/v1/boxes/{key}/{n}")
        void pack(@PathVariable String key, @PathVariable int n) {
            transaction.executeWithoutResult(status -> events.append(NewEvent.of("box.packed", key, Map.of("n", n))));
        }
    }
}
