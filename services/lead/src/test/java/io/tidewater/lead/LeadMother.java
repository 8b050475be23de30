package io.tidewater.lead;

import io.tidewater.lead.record.Origin;
import io.tidewater.testkit.Answer;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.TestEvent;
import io.tidewater.testkit.TestPeople;
import io.tidewater.testkit.TestPerson;
import io.tidewater.testkit.Topics;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes leads in the states that tests need, through the API. */
public final class LeadMother {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Api api;

    public LeadMother(Api api) {
        this.api = api;
    }

    /** A company name nobody else has. */
    public static String company() {
        return "Harbour Works " + NEXT.incrementAndGet();
    }

    /** A lead that the person entered. */
    public Answer enteredBy(TestPerson person) {
        return api.as(person).post("/api/v1/leads", Map.of("company", company()));
    }

    /** The id of a lead that lies in the pool of the person's unit. */
    public String releasedBy(TestPerson person) {
        String id = enteredBy(person).json().path("id").asString();
        api.as(person).post("/api/v1/leads/{id}/release", Map.of("reason", "no time"), id);
        return id;
    }

    /** The id of a qualified lead of rep-east-1. */
    public String qualified() {
        String id = enteredBy(TestPeople.repEast1()).json().path("id").asString();
        api.as(TestPeople.repEast1()).post("/api/v1/leads/{id}/qualify", Map.of(), id);
        return id;
    }

    /** Tells the service who works where. */
    public static void publishPeople(Topics topics) {
        for (TestPerson person : List.of(TestPeople.repEast1(), TestPeople.repEast2(), TestPeople.repWest1())) {
            topics.publish(TestEvent.of(
                    "sales",
                    "person.created",
                    person.id(),
                    Map.of(
                            "id", person.id(),
                            "userName", person.userName(),
                            "name", person.name(),
                            "roles", person.roles(),
                            "units", person.units())));
        }
    }

    /** The origin of a lead that somebody typed in. */
    public static Origin byHand(UUID createdBy) {
        return new Origin("manual", null, null, null, null, null, null, null, null, createdBy);
    }
}
