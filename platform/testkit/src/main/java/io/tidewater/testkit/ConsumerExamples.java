package io.tidewater.testkit;

import io.tidewater.platform.event.EventSubscription;
import io.tidewater.testkit.contract.Contracts;
import io.tidewater.testkit.contract.EventContract;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives the consumers of a service every example that every contract shows, and sees that they take them. */
public final class ConsumerExamples {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Topics topics;
    private final JdbcClient db;
    private final List<EventSubscription> subscriptions;
    private final ConsumerGroups groups;

    ConsumerExamples(String bootstrap, Topics topics, JdbcClient db, ObjectProvider<EventSubscription> subscriptions) {
        this.topics = topics;
        this.db = db;
        this.subscriptions = subscriptions.stream().toList();
        this.groups = new ConsumerGroups(bootstrap);
    }

    /** Fails when a consumer sets an example aside, or does not come to the end of them. */
    public void areTaken() {
        areTaken(Contracts.ofRepository());
    }

    /** The same with other contracts. */
    public void areTaken(Contracts contracts) {
        if (subscriptions.isEmpty()) {
            throw new AssertionError("this service consumes nothing, so nothing is checked");
        }
        Set<UUID> published = contracts.events().stream()
                .flatMap(event -> event.examples().stream()
                        .map(data -> TestEvent.of(
                                event.service(), event.type(), data.path("id").asString(event.type()), data)))
                .map(topics::publish)
                .map(TestEvent::id)
                .collect(Collectors.toSet());
        var sources = contracts.events().stream()
                .map(EventContract::service)
                .map(Topics::name)
                .collect(Collectors.toCollection(TreeSet::new));
        Awaitility.await("consumers come to the end of " + sources)
                .atMost(PATIENCE)
                .until(
                        () -> groups.lag(sources),
                        behind -> behind.groups() >= subscriptions.size() && behind.events() == 0);
        var refused = db
                .sql("select event_id, consumer || ' does not take ' || type || ': ' || reason as why from dead_letter")
                .query((row, number) ->
                        published.contains(row.getObject("event_id", UUID.class)) ? row.getString("why") : "")
                .list()
                .stream()
                .filter(why -> !why.isEmpty())
                .toList();
        if (!refused.isEmpty()) {
            throw new AssertionError(String.join(System.lineSeparator(), refused));
        }
    }
}
