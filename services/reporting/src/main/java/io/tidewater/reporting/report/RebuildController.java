package io.tidewater.reporting.report;

import io.tidewater.platform.event.EventSubscriptions;
import io.tidewater.platform.scope.Person;
import io.tidewater.reporting.fact.Generation;
import io.tidewater.reporting.fact.Generations;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Rebuilds the facts from the topics beside the live ones (R2). */
@RestController
@RequestMapping("/api/v1/reports/rebuild")
@PreAuthorize("hasAnyRole('admin', 'analyst')")
class RebuildController {

    private final Generations generations;
    private final EventSubscriptions subscriptions;

    RebuildController(Generations generations, EventSubscriptions subscriptions) {
        this.generations = generations;
        this.subscriptions = subscriptions;
    }

    /** Begins; the live facts are asked until the new ones have caught up. */
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Progress begin(Person person) {
        return progress(generations.begin(person.userName()));
    }

    @GetMapping
    Progress progress() {
        return progress(generations.building().orElseGet(generations::live));
    }

    private Progress progress(Generation generation) {
        return new Progress(generation.id(), generation.state().name().toLowerCase(Locale.ROOT), lag(generation));
    }

    private @Nullable Long lag(Generation generation) {
        try {
            return subscriptions.isRunning(generation.consumer()) ? subscriptions.lag(generation.consumer()) : null;
        } catch (IllegalStateException unknown) {
            return null;
        }
    }

    /**
     * How far a set of facts is.
     *
     * @param state building or live
     * @param eventsLeft events it has not counted yet; null where that cannot be told now
     */
    record Progress(long generation, String state, @Nullable Long eventsLeft) {}
}
