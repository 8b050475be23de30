package io.tidewater.sales.order;

import feign.FeignException;
import io.tidewater.platform.client.DownstreamAwayException;
import io.tidewater.sales.order.CreditTasks.Task;
import java.time.Clock;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries out one credit task: asks, then stores the answer. The process may die anywhere between the two; the task is
 * then taken again and the account service, asked once more, answers the same.
 */
@Component
class CreditCheck {

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
    private static final int MOST_DOUBLINGS = 10;

    private final CreditDesk desk;
    private final CreditTasks tasks;
    private final OrderStore store;
    private final OrderWriter writer;
    private final TransactionTemplate transactions;
    private final Clock clock;

    CreditCheck(
            CreditDesk desk,
            CreditTasks tasks,
            OrderStore store,
            OrderWriter writer,
            TransactionTemplate transactions,
            Clock clock) {
        this.desk = desk;
        this.tasks = tasks;
        this.store = store;
        this.writer = writer;
        this.transactions = transactions;
        this.clock = clock;
    }

    void carryOut(Task task) {
        try {
            switch (task.kind()) {
                case RESERVE -> reserve(task);
                case RELEASE -> {
                    desk.release(task.orderId());
                    tasks.done(task);
                }
            }
        } catch (DownstreamAwayException | FeignException away) {
            later(task, String.valueOf(away.getMessage()));
        }
    }

    private void reserve(Task task) {
        SalesOrder order = store.forCredit(task.orderId()).orElseThrow();
        if (!order.state().awaitsCredit()) {
            tasks.done(task);
            return;
        }
        CreditClient.Decision decision = desk.reserve(order);
        apply(
                task,
                waiting -> decision.isApproved()
                        ? waiting.approve(clock.instant())
                        : waiting.hold(String.valueOf(decision.reason()), clock.instant()));
    }

    /** Stores the answer on the order as it is now; an order cancelled meanwhile gives back what was reserved for it. */
    private void apply(Task task, UnaryOperator<SalesOrder> answer) {
        transactions.executeWithoutResult(status -> {
            SalesOrder now = store.lock(task.orderId()).orElseThrow();
            if (now.state().awaitsCredit()) {
                writer.replace(now, answer.apply(now));
            } else if (now.state() == OrderState.CANCELLED) {
                tasks.release(task.orderId());
            }
            tasks.done(task);
        });
    }

    private void later(Task task, String failure) {
        transactions.executeWithoutResult(status -> {
            tasks.postpone(task, pause(task.attempts()), failure);
            SalesOrder now = store.lock(task.orderId()).orElseThrow();
            if (now.state() == OrderState.SUBMITTED) {
                writer.replace(now, now.awaitCredit(clock.instant()));
            }
        });
    }

    /** One second, doubled by each attempt, at most {@link #LONGEST_PAUSE}. */
    static Duration pause(int attempts) {
        Duration pause = Duration.ofSeconds(1L << Math.min(attempts, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
