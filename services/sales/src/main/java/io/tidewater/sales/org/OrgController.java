package io.tidewater.sales.org;

import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.web.ListQuery;
import io.tidewater.platform.web.PageResponse;
import io.tidewater.platform.web.Problems;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The organisation as people look at it; partners and customers do not. */
@RestController
@RequestMapping("/api/v1")
@PreAuthorize("!hasAnyRole('partner','customer')")
class OrgController {

    record UnitNode(
            UUID id,
            String path,
            String name,
            String label,
            @Nullable String labelZh,
            String labelPath,
            long version,
            List<UnitNode> children) {}

    /** The tree, when it was last compared with the directory, and whether the directory was away since. */
    record OrgTree(List<UnitNode> items, @Nullable Instant syncedAt, boolean directoryAway) {}

    record AssignablePerson(
            UUID id,
            String userName,
            String name,
            @Nullable String orgPath,
            @Nullable String unitLabel,
            List<String> roles) {}

    private final Organisation organisation;
    private final OrgSync sync;
    private final SyncLedger ledger;

    OrgController(Organisation organisation, OrgSync sync, SyncLedger ledger) {
        this.organisation = organisation;
        this.sync = sync;
        this.ledger = ledger;
    }

    @GetMapping("/org-units")
    OrgTree tree() {
        SyncLedger.Status status = ledger.status();
        boolean away = status.failedAt() != null
                && (status.syncedAt() == null || status.failedAt().isAfter(status.syncedAt()));
        return new OrgTree(below(organisation.units(), null), status.syncedAt(), away);
    }

    @PostMapping("/org-units/sync")
    @PreAuthorize("hasAnyRole('admin','service')")
    OrgSync.Outcome sync() {
        try {
            return sync.run();
        } catch (DirectoryAwayException away) {
            throw Problems.unavailable("directory-away");
        }
    }

    @GetMapping("/people")
    PageResponse<AssignablePerson> people(ListQuery query) {
        String typed = query.q() == null ? "" : query.q();
        int limit = query.searchOnly().limit();
        return PageResponse.of(organisation.assignable(typed, limit).stream()
                .map(OrgController::assignable)
                .toList());
    }

    /** What staff are called, former staff too; user names that are nobody's are left out. */
    @GetMapping("/people/names")
    PageResponse<PersonName> names(
            @RequestParam @NotEmpty @Size(max = 200) List<@Size(max = 255) @Pattern(regexp = "\\S+") String> userName) {
        return PageResponse.of(organisation.staffNames(userName));
    }

    /** The staff whose home the unit is, all of them. */
    @GetMapping("/org-units/members")
    PageResponse<AssignablePerson> members(@RequestParam String unit) {
        if (!OrgPath.isPath(unit)) {
            throw Problems.unreadable("unit", "unit");
        }
        return PageResponse.of(organisation.staffOf(OrgPath.of(unit)).stream()
                .map(OrgController::assignable)
                .toList());
    }

    private static List<UnitNode> below(List<OrgUnit> units, @Nullable UUID parent) {
        return units.stream()
                .filter(unit -> Objects.equals(unit.parentId(), parent))
                .map(unit -> new UnitNode(
                        unit.id(),
                        unit.path().value(),
                        unit.name(),
                        unit.label(),
                        unit.labelZh(),
                        unit.labelPath(),
                        unit.version(),
                        below(units, unit.id())))
                .toList();
    }

    private static AssignablePerson assignable(OrgPerson person) {
        return new AssignablePerson(
                person.id(),
                person.userName(),
                person.name(),
                person.homeUnit() == null ? null : person.homeUnit().value(),
                person.unitLabel(),
                person.roles());
    }
}
