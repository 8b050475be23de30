package io.tidewater.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.e2e.http.Answer;
import io.tidewater.e2e.http.Client;
import io.tidewater.e2e.region.EndToEnd;
import io.tidewater.e2e.region.Region;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@EndToEnd
@Tag("quick")
@Order(3)
@DisplayName("L14 claims")
class ClaimTests {

    private static final int CLAIMS = 100;

    private final Region region;

    ClaimTests(Region region) {
        this.region = region;
    }

    @Test
    void ofAHundredWhoClaimAtOnceOneWinsAndTheOthersLearnNothing() throws InterruptedException, ExecutionException {
        String lead =
                new Mother(region).lead("rep-east-1", Names.company("Wanted")).id();
        region.as("rep-east-1")
                .post(Mother.LEADS + "/{}/release", Map.of("reason", "too far away"), lead)
                .expect(200);
        List<Client> people = List.of(region.as("rep-east-1"), region.as("rep-east-2"), region.as("manager-east"));
        List<Callable<Answer>> claims = IntStream.range(0, CLAIMS)
                .<Callable<Answer>>mapToObj(
                        i -> () -> people.get(i % people.size()).post(Mother.LEADS + "/{}/claim", Map.of(), lead))
                .toList();

        List<Answer> won;
        List<Answer> lost;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Answer> answers =
                    threads.invokeAll(claims).stream().map(Future::resultNow).toList();
            won = answers.stream().filter(answer -> answer.status() == 200).toList();
            lost = answers.stream().filter(answer -> answer.status() != 200).toList();
        }

        assertThat(won).hasSize(1);
        assertThat(lost).allSatisfy(answer -> {
            answer.expect(409);
            assertThat(answer.code()).isNotBlank();
            assertThat(answer.text()).doesNotContain(won.getFirst().must("/ownerUserName"));
        });
    }
}
