package io.tidewater.reporting.fact;

import io.tidewater.platform.event.EventSubscriptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Keeps a consumer running for every set of facts that is built or asked, switches to a built one when it has caught up, and
 * clears away what nobody asks any more. Looks once a second, so that every instance follows what one of them began.
 */
@Component
class GenerationKeeper implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(GenerationKeeper.class);

    private final Generations generations;
    private final FactFeed feed;
    private final EventSubscriptions subscriptions;
    private volatile boolean running;

    GenerationKeeper(Generations generations, FactFeed feed, EventSubscriptions subscriptions) {
        this.generations = generations;
        this.feed = feed;
        this.subscriptions = subscriptions;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Scheduled(fixedDelay = 1_000)
    void keep() {
        if (!running) {
            return;
        }
        try {
            generations.followed().forEach(this::follow);
            generations.building().ifPresent(this::switchWhenCaughtUp);
            generations.takeDiscarded().forEach(this::discard);
        } catch (DataAccessException | TransactionException away) {
            log.warn("The sets of facts cannot be looked at: {}", away.toString());
        }
    }

    private void follow(Generation generation) {
        if (!subscriptions.isRunning(generation.consumer())) {
            generations.createTables(generation);
            subscriptions.start(feed.into(generation), false);
            log.info("Facts {} are fed", generation.schema());
        }
    }

    private void switchWhenCaughtUp(Generation built) {
        try {
            if (subscriptions.isRunning(built.consumer()) && subscriptions.lag(built.consumer()) == 0) {
                Generation before = generations.live();
                generations.switchTo(built);
                subscriptions.stop(before.consumer());
                log.info("Facts {} are live, rebuilt from the topics", built.schema());
            }
        } catch (IllegalStateException unknown) {
            log.warn("How far {} is cannot be told: {}", built.schema(), unknown.getMessage());
        }
    }

    private void discard(Generation generation) {
        subscriptions.forget(generation.consumer());
        generations.dropTables(generation);
    }
}
