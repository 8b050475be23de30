package io.tidewater.reporting.report;

import io.tidewater.platform.event.ConsumerProgress;
import io.tidewater.platform.scope.ProtectedTable;
import io.tidewater.platform.scope.Roles;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.scope.SqlPredicate;
import io.tidewater.reporting.fact.Generation;
import io.tidewater.reporting.fact.Generations;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Gives reports the live facts as the person who asks may see them; no figure counts anything else (P2). */
@Component
class FactScope {

    private final Generations generations;
    private final ConsumerProgress progress;

    FactScope(Generations generations, ConsumerProgress progress) {
        this.generations = generations;
        this.progress = progress;
    }

    /** The facts of one table, under the alias {@code f}. */
    View of(Scope scope, String table) {
        Generation live = generations.live();
        ProtectedTable visible = ProtectedTable.aliased("f")
                .shares(live.schema() + ".share")
                .creator("created_by")
                .pooledFor(
                        table.equals("lead")
                                ? new String[] {Roles.SALES_REP, Roles.TELESALES, Roles.SALES_MANAGER}
                                : new String[0])
                .regionWide(regionWide(table))
                .build();
        return new View(
                live.schema() + "." + table + " f",
                live.schema(),
                visible.visibleTo(scope),
                visible.isRegionWide(scope.person()),
                progress.caughtUpAt(live.consumer()));
    }

    /** The same roles see all of a kind here as in the service that owns it. */
    private static String[] regionWide(String table) {
        return switch (table) {
            case "lead", "campaign" -> new String[] {Roles.MARKETER};
            case "ticket" -> new String[] {Roles.SERVICE_AGENT, Roles.TECHNICIAN};
            case "opportunity" -> new String[] {Roles.FINANCE};
            default -> new String[0];
        };
    }

    /**
     * Facts in scope.
     *
     * @param from the table with its alias
     * @param schema where the other tables of the same generation are
     */
    record View(String from, String schema, SqlPredicate visible, boolean regionWide, Instant asOf) {}
}
