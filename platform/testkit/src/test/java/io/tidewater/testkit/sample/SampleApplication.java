package io.tidewater.testkit.sample;

import io.tidewater.platform.event.EventSubscription;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClient;

/** The smallest service the testkit can be tried on. */
@SpringBootApplication
class SampleApplication {

    @Bean
    EventSubscription stones() {
        return EventSubscription.named("stones")
                .topic("quarry")
                .on("stone.cut", CutStone.class, event -> refuse(event.data().tons() < 0))
                .build();
    }

    private static void refuse(boolean impossible) {
        if (impossible) {
            throw new IllegalStateException("a stone weighs something");
        }
    }

    record CutStone(String id, int tons) {}

    @RestController
    static class StoneController {

        private final JdbcClient db;
        private final KafkaTemplate<Object, Object> kafka;

        StoneController(JdbcClient db, KafkaTemplate<Object, Object> kafka) {
            this.db = db;
            this.kafka = kafka;
        }

        @GetMapping("/api/v1/me")
        Map<String, Object> me(@AuthenticationPrincipal Jwt token) {
            return Map.of("userName", token.getClaimAsString("preferred_username"), "org", token.getClaim("org"));
        }

        @GetMapping("/api/v1/stones")
        List<String> stones(@RequestParam String like) {
            db.sql("select 1").query(Integer.class).single();
            return db.sql("select 'a stone like ' || :like")
                    .param("like", like)
                    .query(String.class)
                    .list();
        }

        @PostMapping("/api/v1/stones")
        void add(@RequestBody Map<String, Object> stone) {
            kafka.send("tidewater.quarry.events", String.valueOf(stone.get("id")), "{\"id\":\"1\"}");
        }

        @GetMapping("/api/v1/neighbour")
        String neighbour(@Value("${TIDEWATER_LEAD_URL}") String lead) {
            return RestClient.create(lead).get().uri("/api/v1/x").retrieve().body(String.class);
        }
    }
}
