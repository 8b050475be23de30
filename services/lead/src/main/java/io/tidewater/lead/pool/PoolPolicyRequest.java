package io.tidewater.lead.pool;

import io.tidewater.platform.web.FieldError;
import io.tidewater.platform.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A policy as somebody sends it; what is left out is as in a pool nobody has said anything about. */
record PoolPolicyRequest(
        @Nullable @Min(0) @Max(100_000) Integer capacity,
        @Nullable @Size(max = 50) Map<@NotBlank String, @NotNull @Min(0) @Max(100_000) Integer> capacityByLevel,
        @Nullable @Min(0) @Max(100_000) Integer claimsPerDay,
        @Nullable @Min(0) @Max(100_000) Integer viewsPerDay,
        @Nullable @Min(1) @Max(3650) Integer followUpDays,
        @Nullable @Min(1) @Max(3650) Integer conversionDays,
        @Nullable @Min(0) @Max(3650) Integer protectionDays,
        @Nullable Boolean teamKeptOut,
        @Nullable Boolean verifiedOnly,
        @Nullable @Size(max = 10) List<@NotNull @Min(0) @Max(365) Integer> warningDays,
        @Nullable Boolean tellManager,
        @Nullable @Size(max = 20) List<@NotNull String> maskedFields,
        @Nullable @Size(max = 20) List<@NotNull String> blockedBy,
        @Nullable @Size(max = 50) List<@Valid @NotNull TermRequest> terms,
        @Nullable String zone) {

    private static final Set<String> FINDINGS =
            Set.of("swap-ring", "hoarding", "copied-text", "impossible-check-in", "burst-after-warning");

    PoolPolicy checked(PoolPolicy unsaid) {
        List<FieldError> faults = new ArrayList<>();
        unknown(maskedFields, PoolPolicy.MASKABLE, "maskedFields", faults);
        unknown(blockedBy, FINDINGS, "blockedBy", faults);
        ZoneId place = place(unsaid.zone(), faults);
        if (!faults.isEmpty()) {
            throw Problems.invalid(faults);
        }
        return new PoolPolicy(
                capacity,
                capacityByLevel == null ? Map.of() : Map.copyOf(capacityByLevel),
                claimsPerDay,
                viewsPerDay,
                or(followUpDays, unsaid.followUpDays()),
                or(conversionDays, unsaid.conversionDays()),
                or(protectionDays, unsaid.protectionDays()),
                or(teamKeptOut, unsaid.teamKeptOut()),
                or(verifiedOnly, unsaid.verifiedOnly()),
                warningDays == null ? unsaid.warningDays() : descending(warningDays),
                or(tellManager, unsaid.tellManager()),
                maskedFields == null ? List.of() : distinct(maskedFields),
                blockedBy == null ? List.of() : distinct(blockedBy),
                terms == null
                        ? List.of()
                        : terms.stream().map(TermRequest::term).toList(),
                place);
    }

    private ZoneId place(ZoneId unsaid, List<FieldError> faults) {
        try {
            return zone == null ? unsaid : ZoneId.of(zone);
        } catch (DateTimeException fault) {
            faults.add(new FieldError("zone", "zone"));
            return unsaid;
        }
    }

    private static void unknown(@Nullable List<String> sent, Set<String> known, String field, List<FieldError> faults) {
        for (int i = 0; sent != null && i < sent.size(); i++) {
            if (!known.contains(sent.get(i))) {
                faults.add(new FieldError(
                        field + "[" + i + "]",
                        "choice-of",
                        String.join(", ", known.stream().sorted().toList())));
            }
        }
    }

    private static List<Integer> descending(List<Integer> days) {
        return days.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    }

    private static List<String> distinct(List<String> values) {
        return values.stream().distinct().toList();
    }

    private static <T> T or(@Nullable T sent, T unsaid) {
        return sent == null ? unsaid : sent;
    }

    /** Other days for leads of a grade. */
    record TermRequest(
            @NotBlank @Size(max = 20) String grade,
            @Nullable @Min(1) @Max(3650) Integer followUpDays,
            @Nullable @Min(1) @Max(3650) Integer conversionDays) {

        PoolPolicy.Term term() {
            return new PoolPolicy.Term(grade, followUpDays, conversionDays);
        }
    }
}
