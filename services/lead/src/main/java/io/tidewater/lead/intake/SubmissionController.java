package io.tidewater.lead.intake;

import io.tidewater.lead.record.LeadTable;
import io.tidewater.platform.list.ListReader;
import io.tidewater.platform.list.ListSource;
import io.tidewater.platform.rules.RecordType;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.scope.SqlPredicate;
import io.tidewater.platform.web.ListQuery;
import io.tidewater.platform.web.PageResponse;
import io.tidewater.platform.web.Problems;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reconciles what came in through forms with what became of it (L1). */
@RestController
@RequestMapping("/api/v1/submissions")
@PreAuthorize("hasAnyRole('marketer', 'admin', 'sales-manager', 'sales-rep', 'telesales', 'analyst')")
class SubmissionController {

    private static final RecordType TYPE = RecordType.named("submission")
            .id("submissionId", "s.id")
            .text("formKey", "s.form_key")
            .choice("outcome", "s.outcome", "lead", "merged", "rejected", "quarantined")
            .text("reason", "s.reason")
            .instant("receivedAt", "s.received_at")
            .build();

    private final Submissions submissions;
    private final SubmissionWorker worker;
    private final ListReader<Submission> list;

    SubmissionController(Submissions submissions, SubmissionWorker worker, JdbcClient jdbc) {
        this.submissions = submissions;
        this.worker = worker;
        this.list = new ListReader<>(
                jdbc,
                new ListSource<>(
                        TYPE,
                        null,
                        Submissions.COLUMNS,
                        "submission s",
                        "s.id",
                        null,
                        "receivedAt",
                        "-receivedAt",
                        submissions::read));
    }

    @GetMapping
    PageResponse<Submission> list(Scope scope, ListQuery query) {
        return list.read(scope, query, visible(scope));
    }

    @GetMapping("/{id}")
    Submission get(Scope scope, @PathVariable UUID id) {
        return submissions.find(id, visible(scope)).orElseThrow(Problems::notFound);
    }

    /** Received, waiting and every outcome; the sums must agree. */
    @GetMapping("/reconciliation")
    @PreAuthorize("hasAnyRole('marketer', 'admin', 'analyst')")
    Map<String, Long> reconcile(@RequestParam(required = false) @Nullable String formKey) {
        return submissions.counts(formKey);
    }

    /** Judges a submission once more; what became a lead stays that lead. */
    @PostMapping("/{id}/replay")
    @PreAuthorize("hasAnyRole('marketer', 'admin')")
    Submission replay(Scope scope, @PathVariable UUID id) {
        Submission before = get(scope, id);
        if (!submissions.replay(before.id())) {
            throw Problems.conflict("submission-decided");
        }
        worker.wake();
        return get(scope, id);
    }

    /** Marketing sees all that came in; others what became a lead in their scope. */
    private static SqlPredicate visible(Scope scope) {
        SqlPredicate lead = LeadTable.PROTECTED.visibleTo(scope);
        return LeadTable.PROTECTED.isRegionWide(scope.person())
                ? SqlPredicate.ALL
                : new SqlPredicate(
                        "exists (select 1 from lead l where l.id = s.lead_id and " + lead.sql() + ")", lead.params());
    }
}
