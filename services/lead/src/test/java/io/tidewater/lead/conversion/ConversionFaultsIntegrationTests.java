package io.tidewater.lead.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.lead.LeadMother;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.TestPeople;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
@DisplayName("L21 conversions whose steps fail")
class ConversionFaultsIntegrationTests {

    private static final int WALKS = 40;

    private final Api api;
    private final Conversions conversions;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Random random = new Random(21);

    ConversionFaultsIntegrationTests(
            Api api, Conversions conversions, JdbcClient jdbc, TransactionTemplate transaction) {
        this.api = api;
        this.conversions = conversions;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    @DisplayName("L21 a crash before a commit leaves no trace, one after it is a repeat that changes nothing")
    void l21CrashesAroundEachCommit() {
        Walk walk = begin();
        UUID account = UUID.randomUUID();
        Answers.AccountReady ready = new Answers.AccountReady(walk.conversion(), account, true, UUID.randomUUID());
        Answers.OpportunityCreated made = new Answers.OpportunityCreated(walk.conversion(), UUID.randomUUID());

        crash(() -> conversions.accountReady(ready));
        assertThat(events(walk, "lead.opportunity-requested")).isZero();
        conversions.accountReady(ready);
        conversions.accountReady(ready);
        assertThat(events(walk, "lead.opportunity-requested")).isOne();
        crash(() -> conversions.opportunityCreated(made));
        assertThat(events(walk, "lead.converted")).isZero();
        conversions.opportunityCreated(made);
        conversions.opportunityCreated(made);
        conversions.opportunityRefused(new Answers.Refused(walk.conversion(), "too-late"));
        assertThat(events(walk, "lead.converted")).isOne();
        assertThat(state(walk)).isEqualTo("converted");
    }

    @Test
    @DisplayName("L21 a refused account leaves the lead as it stood, and it can be converted again")
    void l21ARefusedAccount() {
        Walk walk = begin();
        conversions.accountRefused(new Answers.Refused(walk.conversion(), "account-unknown"));
        conversions.accountRefused(new Answers.Refused(walk.conversion(), "account-unknown"));
        assertThat(state(walk)).isEqualTo("qualified");
        assertThat(events(walk, "lead.conversion-refused")).isOne();
        assertThat(events(walk, "lead.conversion-cancelled")).isZero();
        api.as(TestPeople.repEast1())
                .post("/api/v1/leads/{id}/convert", Map.of("createOpportunity", false), walk.lead())
                .expect(202);
    }

    @Test
    @DisplayName("L21 whatever is answered, how often and in which order: one outcome, and nothing made is left over")
    void l21OneOutcome() {
        for (int i = 0; i < WALKS; i++) {
            Walk walk = begin();
            List<Runnable> answers = answers(walk);
            for (int step = 0; step < 60; step++) {
                Runnable answer = answers.get(random.nextInt(answers.size()));
                if (random.nextInt(3) == 0) {
                    crash(answer);
                } else {
                    answer.run();
                }
            }
            long converted = events(walk, "lead.converted");
            long refused = events(walk, "lead.conversion-refused");
            long requested = events(walk, "lead.opportunity-requested");
            long taken = events(walk, "lead.conversion-cancelled");
            assertThat(converted + refused).as("walk " + i).isOne();
            assertThat(requested).isLessThanOrEqualTo(1);
            assertThat(taken).isEqualTo(refused == 1 && requested == 1 ? 1 : 0);
            assertThat(state(walk)).isEqualTo(converted == 1 ? "converted" : "qualified");
        }
    }

    private List<Runnable> answers(Walk walk) {
        UUID id = walk.conversion();
        Answers.AccountReady ready = new Answers.AccountReady(id, UUID.randomUUID(), true, null);
        Answers.OpportunityCreated made = new Answers.OpportunityCreated(id, UUID.randomUUID());
        Answers.Refused refused = new Answers.Refused(id, "no");
        List<Runnable> answers = new ArrayList<>(List.of(
                () -> conversions.accountReady(ready),
                () -> conversions.opportunityCreated(made),
                () -> conversions.opportunityRefused(refused)));
        if (random.nextInt(3) == 0) {
            answers.add(() -> conversions.accountRefused(refused));
        }
        return answers;
    }

    private Walk begin() {
        String lead = new LeadMother(api).qualified();
        api.as(TestPeople.repEast1())
                .post("/api/v1/leads/{id}/convert", Map.of("createOpportunity", true), lead)
                .expect(202);
        UUID conversion = jdbc.sql("select id from conversion where lead_id = :lead order by created_at desc limit 1")
                .param("lead", UUID.fromString(lead))
                .query(UUID.class)
                .single();
        return new Walk(UUID.fromString(lead), conversion);
    }

    private void crash(Runnable work) {
        transaction.executeWithoutResult(status -> {
            work.run();
            status.setRollbackOnly();
        });
    }

    private long events(Walk walk, String type) {
        return jdbc.sql("select count(*) from event where key = :key and type = :type")
                .param("key", walk.lead().toString())
                .param("type", type)
                .query(Long.class)
                .single();
    }

    private String state(Walk walk) {
        return jdbc.sql("select state from lead where id = :id")
                .param("id", walk.lead())
                .query(String.class)
                .single();
    }

    private record Walk(UUID lead, UUID conversion) {}
}
