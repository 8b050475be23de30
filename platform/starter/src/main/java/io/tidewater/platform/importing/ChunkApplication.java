package io.tidewater.platform.importing;

import java.util.ArrayList;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Applies rows of a step within a savepoint; where the database refuses one, halves until only that one is refused. */
final class ChunkApplication {

    private final TransactionTemplate savepoint;

    ChunkApplication(PlatformTransactionManager transactions) {
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    <R> List<RowOutcome> apply(ImportTarget<R> target, List<R> rows, ImportContext context) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<RowOutcome> outcomes;
        try {
            outcomes = savepoint.execute(status -> target.apply(rows, context));
        } catch (DataIntegrityViolationException e) {
            return halves(target, rows, context);
        }
        if (outcomes == null || outcomes.size() != rows.size()) {
            throw new IllegalStateException(target.name() + " must give one outcome per row");
        }
        return outcomes;
    }

    private <R> List<RowOutcome> halves(ImportTarget<R> target, List<R> rows, ImportContext context) {
        if (rows.size() == 1) {
            return List.of(RowOutcome.rejected("refused-by-database"));
        }
        int middle = rows.size() / 2;
        List<RowOutcome> outcomes = new ArrayList<>(apply(target, rows.subList(0, middle), context));
        outcomes.addAll(apply(target, rows.subList(middle, rows.size()), context));
        return outcomes;
    }
}
