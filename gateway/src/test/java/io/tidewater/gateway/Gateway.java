package io.tidewater.gateway;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The gateway with six services behind it and a realm beside it, started once for all tests. */
final class Gateway {

    /** Nobody listens there. */
    static final int NOWHERE = 1;

    final Upstream lead = new Upstream();
    final Upstream account = new Upstream();
    final Upstream sales = new Upstream();
    final Upstream ticket = new Upstream();
    final Upstream marketing = new Upstream();
    final Upstream reporting = new Upstream();
    final Realm realm = new Realm();
    final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    final ConfigurableApplicationContext context;

    private Gateway(String... settings) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--tidewater.gateway.public-url=http://localhost:8080",
                "--tidewater.gateway.identity.issuer=" + realm.issuer(),
                "--tidewater.gateway.routes.services.lead.url=" + lead.url(),
                "--tidewater.gateway.routes.services.account.url=" + account.url(),
                "--tidewater.gateway.routes.services.sales.url=" + sales.url(),
                "--tidewater.gateway.routes.services.service-ticket.url=" + ticket.url(),
                "--tidewater.gateway.routes.services.marketing.url=" + marketing.url(),
                "--tidewater.gateway.routes.services.reporting.url=" + reporting.url(),
                "--tidewater.gateway.cors.origins=https://forms.example.com",
                "--tidewater.gateway.session.remembered=1ms"));
        arguments.addAll(List.of(settings));
        context = new SpringApplication(GatewayApplication.class).run(arguments.toArray(String[]::new));
    }

    /** The usual one, with a session database. */
    static Gateway running() {
        return Usual.GATEWAY;
    }

    /** One whose session database cannot be reached. */
    static Gateway withoutDatabase() {
        return WithoutDatabase.GATEWAY;
    }

    int port() {
        return Objects.requireNonNull(((ServletWebServerApplicationContext) context).getWebServer())
                .getPort();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path))
                .timeout(Duration.ofSeconds(20));
    }

    HttpRequest.Builder as(String userName, String path) {
        return request(path).header("Authorization", "Bearer " + realm.token(userName));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    static HttpRequest.BodyPublisher json(String body) {
        return HttpRequest.BodyPublishers.ofString(body);
    }

    private static final class Usual {
        private static final Gateway GATEWAY = new Gateway(
                "--spring.datasource.url=" + database(),
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres",
                "--tidewater.gateway.limits.person=40",
                "--tidewater.gateway.limits.form=15",
                "--tidewater.gateway.limits.burst=1",
                "--tidewater.gateway.routes.rules[0].path=/api/v1/orders/**",
                "--tidewater.gateway.routes.rules[0].time-out=300ms",
                "--tidewater.gateway.routes.rules[1].path=/api/v1/{plural}/imports/**",
                "--tidewater.gateway.routes.rules[1].max-body=5MB",
                "--tidewater.gateway.routes.breaker.window=10",
                "--tidewater.gateway.routes.breaker.least=5",
                "--tidewater.gateway.routes.breaker.concurrent=20",
                "--tidewater.gateway.routes.breaker.pause=1s");

        private static String database() {
            try {
                return EmbeddedPostgres.builder().start().getJdbcUrl("postgres", "postgres");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private static final class WithoutDatabase {
        private static final Gateway GATEWAY =
                new Gateway("--spring.datasource.url=jdbc:postgresql://localhost:" + NOWHERE + "/gateway");
    }
}
