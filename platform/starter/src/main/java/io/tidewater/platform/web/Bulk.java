package io.tidewater.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Does one thing to many items of a request; each item succeeds or is refused by itself. */
public final class Bulk {

    /** Most items in one request; more is a job. */
    public static final int MAX_ITEMS = 1_000;

    private final TransactionTemplate whole;
    private final TransactionTemplate each;
    private final ProblemBody problems;

    Bulk(PlatformTransactionManager transactions, ProblemBody problems) {
        this.whole = new TransactionTemplate(transactions);
        this.each = new TransactionTemplate(transactions);
        this.each.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.problems = problems;
    }

    /**
     * Runs the action for every item in order, each behind a savepoint of one transaction.
     *
     * @return a result per item, in the items' order
     * @throws ProblemException for more than {@value #MAX_ITEMS} items
     */
    public <I, T> BulkResult<T> run(List<I> items, Function<I, T> action) {
        if (items.size() > MAX_ITEMS) {
            throw Problems.invalid("items", "max-items", MAX_ITEMS);
        }
        List<BulkResult.Item<T>> results = new ArrayList<>(items.size());
        whole.executeWithoutResult(status -> {
            for (I item : items) {
                results.add(one(results.size(), item, action));
            }
        });
        return new BulkResult<>(results);
    }

    private <I, T> BulkResult.Item<T> one(int index, I item, Function<I, T> action) {
        try {
            T body = each.execute(status -> action.apply(item));
            return new BulkResult.Item<>(index, HttpStatus.OK.value(), body, null);
        } catch (RuntimeException fault) {
            ProblemException problem = Faults.problem(fault);
            return new BulkResult.Item<>(index, problem.status().value(), null, problems.of(problem));
        }
    }
}
