package io.tidewater.lead.people;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person's availability as the API shows it and its event carries it. */
record AvailabilityFact(
        String userName,
        @Nullable String level,
        int weight,
        String zone,
        @JsonFormat(pattern = "HH:mm:ss") LocalTime worksFrom,
        @JsonFormat(pattern = "HH:mm:ss") LocalTime worksTo,
        Set<Integer> workDays,
        List<String> industries,
        List<String> languages,
        List<String> regions,
        List<String> customerTypes,
        List<Days> leave,
        long version) {

    static AvailabilityFact of(Availability person) {
        Availability.Skills skills = person.skills();
        return new AvailabilityFact(
                person.userName(),
                person.level(),
                person.weight(),
                person.zone().getId(),
                person.worksFrom(),
                person.worksTo(),
                person.workDays(),
                skills.industries(),
                skills.languages(),
                skills.regions(),
                skills.customerTypes(),
                person.leave().stream()
                        .map(leave -> new Days(leave.firstDay(), leave.lastDay(), leave.reason()))
                        .toList(),
                person.version());
    }

    /** Days away, both ends included. */
    record Days(
            LocalDate firstDay, LocalDate lastDay, @Nullable String reason) {}
}
