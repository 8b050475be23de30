package io.tidewater.sales.opportunity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.Bodies;
import io.tidewater.platform.web.Problems;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Reads what requests about deals say. */
@Component
class OpportunityBodies {

    /** A new deal, its names found. */
    record Creation(
            Terms terms,
            Origin origin,
            @Nullable String pipeline,
            @Nullable String stage,
            @Nullable String ownerUserName) {}

    /** What a creation says beside its terms. */
    record Setting(
            @NotNull UUID accountId,
            @Nullable @Size(max = 40) String pipeline,
            @Nullable @Size(max = 40) String stage,
            @Nullable @Size(max = 255) String ownerUserName,
            @Nullable @Size(max = 100) String source,
            @Nullable @Size(max = 100) String campaignId,
            @Nullable @Size(max = 2000) String referrer) {}

    /** The body of a creation, as the API document shows it. */
    record NewDeal(
            @JsonUnwrapped OpportunityDraft terms,
            @JsonUnwrapped Setting setting) {}

    /** The body of a move, as the API document shows it: the stage, and the facts its gate asks for. */
    record MoveWithFacts(
            @JsonUnwrapped Move move, @JsonUnwrapped OpportunityDraft facts) {}

    record Move(
            @NotBlank @Size(max = 40) String stage,
            @Nullable @Size(max = 1000) String note) {}

    record Reopening(
            @NotBlank @Size(max = 1000) String reason,
            @Nullable @Size(max = 40) String stage) {}

    private final Bodies bodies;
    private final TermsReader termsReader;

    OpportunityBodies(Bodies bodies, TermsReader termsReader) {
        this.bodies = bodies;
        this.termsReader = termsReader;
    }

    Creation creation(Scope scope, ObjectNode body) {
        OpportunityDraft draft = bodies.read(body, OpportunityDraft.class);
        Setting setting = bodies.read(body, Setting.class);
        Origin origin = new Origin(null, null, null, setting.campaignId(), setting.source(), setting.referrer());
        Terms terms = termsReader.read(scope, draft);
        return new Creation(terms, origin, setting.pipeline(), setting.stage(), setting.ownerUserName());
    }

    /** The terms after the change; a new list of lines gives a new amount unless the change names one itself. */
    Terms change(Scope scope, Terms before, ObjectNode body) {
        OpportunityDraft draft = bodies.merge(OpportunityDraft.of(before), body, OpportunityDraft.class);
        if (draft.accountId() == null && before.account().id() != null) {
            throw Problems.invalid("accountId", "required");
        }
        return termsReader.read(scope, draft, before, body.has("lines") && !body.has("amount"));
    }

    Move move(ObjectNode body) {
        return bodies.read(body, Move.class);
    }
}
