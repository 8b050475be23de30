package io.tidewater.sales.opportunity;

import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.sharing.Share;
import io.tidewater.platform.sharing.ShareRequest;
import io.tidewater.platform.web.PageResponse;
import io.tidewater.sales.HistoryEntry;
import io.tidewater.sales.Sellers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What stands beside a deal: its shares, its way through the stages and its history. */
@RestController
@RequestMapping("/api/v1/opportunities/{id}")
@PreAuthorize(Sellers.READ)
class OpportunitySideController {

    /** A stay with its length until it ended, or until now. */
    record StageStay(
            String stage,
            String category,
            Instant enteredAt,
            @Nullable Instant leftAt,
            long seconds,
            String enteredBy,
            @Nullable String note) {}

    private final OpportunityDesk desk;
    private final Shares shares;
    private final Stays stays;
    private final EventLog events;
    private final Clock clock;

    OpportunitySideController(OpportunityDesk desk, Shares shares, Stays stays, EventLog events, Clock clock) {
        this.desk = desk;
        this.shares = shares;
        this.stays = stays;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping("/shares")
    PageResponse<Share> shares(Scope scope, @PathVariable UUID id) {
        return PageResponse.of(shares.of(deal(scope, id)));
    }

    @PostMapping("/shares")
    @PreAuthorize(Sellers.WRITE)
    PageResponse<Share> share(Scope scope, @PathVariable UUID id, @Valid @RequestBody ShareRequest with) {
        return PageResponse.of(shares.grant(scope.person(), deal(scope, id), with));
    }

    @DeleteMapping("/shares")
    @PreAuthorize(Sellers.WRITE)
    PageResponse<Share> unshare(Scope scope, @PathVariable UUID id, @Valid @RequestBody ShareRequest with) {
        return PageResponse.of(shares.revoke(scope.person(), deal(scope, id), with));
    }

    @GetMapping("/stages")
    PageResponse<StageStay> stages(Scope scope, @PathVariable UUID id) {
        Instant now = clock.instant();
        return PageResponse.of(stays.of(deal(scope, id)).stream()
                .map(stay -> withLength(stay, now))
                .toList());
    }

    @GetMapping("/history")
    PageResponse<HistoryEntry> history(
            Scope scope,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam @Nullable Long before) {
        String key = deal(scope, id).id().toString();
        List<HistoryEntry> entries = events.history(key, limit, before).stream()
                .map(HistoryEntry::of)
                .toList();
        return PageResponse.of(entries);
    }

    private Opportunity deal(Scope scope, UUID id) {
        return desk.get(scope, new OpportunityId(id));
    }

    private static StageStay withLength(Stays.Stay stay, Instant now) {
        Instant end = stay.leftAt() == null ? now : stay.leftAt();
        long seconds = Math.max(0, Duration.between(stay.enteredAt(), end).toSeconds());
        return new StageStay(
                stay.stage(), stay.category(), stay.enteredAt(), stay.leftAt(), seconds, stay.enteredBy(), stay.note());
    }
}
