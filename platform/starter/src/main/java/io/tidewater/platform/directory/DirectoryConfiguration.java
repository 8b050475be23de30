package io.tidewater.platform.directory;

import io.tidewater.platform.event.EventSubscription;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the replica of people and units in every service. */
@AutoConfiguration
class DirectoryConfiguration {

    @Bean
    Directory directory(JdbcClient jdbc) {
        return new Directory(jdbc);
    }

    /** Reads the events of the service that keeps the organisation. */
    @Bean
    EventSubscription directoryFeed(
            JdbcClient jdbc,
            @Value("${tidewater.service}") String service,
            @Value("${tidewater.directory.source}") String source) {
        DirectoryReplica replica = new DirectoryReplica(jdbc);
        return EventSubscription.named(service + ".directory")
                .topic(source)
                .on("person.created", PersonFact.class, event -> replica.person(event, true))
                .on("person.changed", PersonFact.class, event -> replica.person(event, true))
                .on("person.snapshot", PersonFact.class, event -> replica.person(event, true))
                .on("person.removed", PersonFact.class, event -> replica.person(event, false))
                .on("org-unit.created", UnitFact.class, event -> replica.unit(event, true))
                .on("org-unit.changed", UnitFact.class, event -> replica.unit(event, true))
                .on("org-unit.snapshot", UnitFact.class, event -> replica.unit(event, true))
                .on("org-unit.removed", UnitFact.class, event -> replica.unit(event, false))
                .build();
    }
}
