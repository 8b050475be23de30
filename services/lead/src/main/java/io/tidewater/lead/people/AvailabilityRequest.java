package io.tidewater.lead.people;

import io.tidewater.platform.web.FieldError;
import io.tidewater.platform.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A person's availability as somebody sends it; what is left out is as if nobody had said anything. */
record AvailabilityRequest(
        @Nullable @Size(max = 50) String level,
        @Nullable @Min(0) @Max(100) Integer weight,
        @Nullable String zone,
        @Nullable LocalTime worksFrom,
        @Nullable LocalTime worksTo,
        @Nullable @Size(max = 7) Set<@NotNull @Min(1) @Max(7) Integer> workDays,
        @Nullable @Size(max = 100) List<@NotBlank @Size(max = 100) String> industries,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 50) String> languages,
        @Nullable @Size(max = 100) List<@NotBlank @Size(max = 100) String> regions,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 100) String> customerTypes,
        @Nullable @Size(max = 100) List<@Valid @NotNull Days> leave) {

    Availability over(Availability unsaid) {
        LocalTime from = worksFrom == null ? unsaid.worksFrom() : worksFrom;
        LocalTime to = worksTo == null ? unsaid.worksTo() : worksTo;
        List<FieldError> faults = new ArrayList<>();
        if (!from.isBefore(to)) {
            faults.add(new FieldError("worksTo", "after-start"));
        }
        ZoneId place = place(unsaid.zone(), faults);
        List<Availability.Leave> away = leaves(faults);
        if (!faults.isEmpty()) {
            throw Problems.invalid(faults);
        }
        return new Availability(
                unsaid.userName(),
                level == null || level.isBlank() ? null : level.strip(),
                weight == null ? 1 : weight,
                place,
                from,
                to,
                workDays == null ? unsaid.workDays() : new TreeSet<>(workDays),
                new Availability.Skills(or(industries), or(languages), or(regions), or(customerTypes)),
                away,
                unsaid.version());
    }

    private ZoneId place(ZoneId unsaid, List<FieldError> faults) {
        try {
            return zone == null ? unsaid : ZoneId.of(zone);
        } catch (DateTimeException fault) {
            faults.add(new FieldError("zone", "zone"));
            return unsaid;
        }
    }

    private List<Availability.Leave> leaves(List<FieldError> faults) {
        List<Days> sent = leave == null
                ? List.of()
                : leave.stream().sorted(Comparator.comparing(Days::firstDay)).toList();
        LocalDate before = LocalDate.MIN;
        for (Days days : sent) {
            if (days.lastDay().isBefore(days.firstDay())) {
                faults.add(new FieldError("leave", "after-start"));
            } else if (!days.firstDay().isAfter(before)) {
                faults.add(new FieldError("leave", "overlap"));
            }
            before = days.lastDay();
        }
        return sent.stream()
                .map(days -> new Availability.Leave(days.firstDay(), days.lastDay(), days.reason()))
                .toList();
    }

    private static List<String> or(@Nullable List<String> sent) {
        return sent == null
                ? List.of()
                : sent.stream().map(String::strip).distinct().toList();
    }

    /** Days away, both ends included. */
    record Days(
            @NotNull LocalDate firstDay,
            @NotNull LocalDate lastDay,
            @Nullable @Size(max = 200) String reason) {}
}
