package io.tidewater.sales.order;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** What an order's way through its states means for the credit of its buyer. */
@Component
class OrderCredit {

    private final CreditTasks tasks;
    private final CreditCheck check;

    OrderCredit(CreditTasks tasks, CreditCheck check) {
        this.tasks = tasks;
        this.check = check;
    }

    /** Notes, in the transaction of the step, what is to be said to the account service. */
    void note(OrderState before, SalesOrder after) {
        switch (after.state()) {
            case SUBMITTED -> tasks.reserveMyself(after.id());
            case CANCELLED -> {
                if (before != OrderState.DRAFT) {
                    tasks.release(after.id());
                }
            }
            case CLOSED -> tasks.release(after.id());
            default -> {}
        }
    }

    /** Makes the reservation just noted, after its transaction; what cannot be done now is done by the worker. */
    void checkNow(UUID orderId) {
        check.carryOut(new CreditTasks.Task(orderId, CreditTasks.Kind.RESERVE, 0));
    }
}
