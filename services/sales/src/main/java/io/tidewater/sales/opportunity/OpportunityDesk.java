package io.tidewater.sales.opportunity;

import io.tidewater.platform.data.Ids;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.Problems;
import io.tidewater.platform.web.Version;
import io.tidewater.sales.pipeline.Pipeline;
import io.tidewater.sales.pipeline.Pipelines;
import io.tidewater.sales.pipeline.Stage;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.node.ObjectNode;

/** What people do with deals (S4). */
@Service
class OpportunityDesk {

    private static final int TRIES = 5;

    private final OpportunityStore store;
    private final OpportunityWriter writer;
    private final OpportunityBodies bodies;
    private final Pipelines pipelines;
    private final Placing placing;
    private final Clock clock;

    OpportunityDesk(
            OpportunityStore store,
            OpportunityWriter writer,
            OpportunityBodies bodies,
            Pipelines pipelines,
            Placing placing,
            Clock clock) {
        this.store = store;
        this.writer = writer;
        this.bodies = bodies;
        this.pipelines = pipelines;
        this.placing = placing;
        this.clock = clock;
    }

    Opportunity get(Scope scope, OpportunityId id) {
        return store.find(scope, id).orElseThrow(Problems::notFound);
    }

    Opportunity create(Person by, ObjectNode body) {
        OpportunityBodies.Creation creation = bodies.creation(Scope.of(by), body);
        Pipeline pipeline = pipelines.require(Objects.requireNonNullElse(creation.pipeline(), Pipeline.DEFAULT));
        Stage stage = creation.stage() == null ? pipeline.first() : stageOf(pipeline, creation.stage());
        Opportunity deal = Opportunity.open(
                new OpportunityId(Ids.next()),
                store.nextNumber(),
                creation.terms(),
                pipeline.key(),
                stage,
                creation.origin(),
                placing.of(by, creation.ownerUserName()),
                by.id(),
                clock.instant());
        if (writer.add(List.of(deal), null).isEmpty()) {
            throw Problems.conflict("opportunity-exists");
        }
        return deal;
    }

    Opportunity change(Scope scope, OpportunityId id, Version expected, ObjectNode body) {
        return edit(scope, id, expected, null, deal -> {
            Terms terms = bodies.change(scope, deal.terms(), body);
            Stage present = pipelines
                    .require(deal.progress().pipeline())
                    .stage(deal.progress().stage())
                    .orElseThrow();
            return deal.with(terms, present, clock.instant());
        });
    }

    /** Moves the deal on or back, after taking in the facts that come along. */
    Opportunity enter(Scope scope, OpportunityId id, Version expected, ObjectNode body) {
        OpportunityBodies.Move move = bodies.move(body);
        return edit(scope, id, expected, move.note(), deal -> {
            Stage stage = stageOf(pipelines.require(deal.progress().pipeline()), move.stage());
            return stage.key().equals(deal.progress().stage())
                    ? deal
                    : deal.knowing(bodies.change(scope, deal.terms(), body)).enter(stage, clock.instant());
        });
    }

    /** Takes a decided deal up again: a matter for those who manage its unit. */
    Opportunity reopen(Scope scope, OpportunityId id, Version expected, OpportunityBodies.Reopening reopening) {
        return edit(scope, id, expected, reopening.reason(), deal -> {
            Pipeline pipeline = pipelines.require(deal.progress().pipeline());
            Stage stage = reopening.stage() == null ? pipeline.first() : stageOf(pipeline, reopening.stage());
            return deal.reopen(stage, clock.instant());
        });
    }

    Opportunity assign(Scope scope, OpportunityId id, Version expected, String userName) {
        return edit(scope, id, expected, null, deal -> {
            Owner owner = placing.named(scope.person(), userName);
            return owner.equals(deal.owner()) ? deal : deal.ownedBy(owner, clock.instant());
        });
    }

    private Opportunity edit(
            Scope scope, OpportunityId id, Version expected, @Nullable String note, UnaryOperator<Opportunity> change) {
        for (int i = 0; i < TRIES; i++) {
            Opportunity before = get(scope, id);
            expected.check(before.version(), () -> OpportunityView.of(before));
            Opportunity after = change.apply(before);
            if (after.version() == before.version()
                    || writer.replace(List.of(new OpportunityWriter.Step(before, after)), note)) {
                return after;
            }
        }
        throw Problems.stale(OpportunityView.of(get(scope, id)));
    }

    private static Stage stageOf(Pipeline pipeline, String key) {
        return pipeline.stage(key).orElseThrow(() -> Problems.invalid("stage", "unknown"));
    }
}
