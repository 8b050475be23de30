package io.tidewater.testkit;

import io.tidewater.testkit.contract.Contracts;
import io.tidewater.testkit.infra.Broker;
import io.tidewater.testkit.infra.Database;
import io.tidewater.testkit.infra.Infrastructure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives a context the environment variables a deployment would set, pointing at parts made for this context alone. */
public final class TestEnvironment implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final int PARTITIONS = 12;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var broker = CompletableFuture.supplyAsync(TestEnvironment::newBroker);
        var database = Infrastructure.instance().newDatabase();
        var neighbours = new Neighbours();
        var variables = variables(database, broker.join(), neighbours);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("testkit", variables));

        var beans = (DefaultSingletonBeanRegistry) context.getBeanFactory();
        beans.registerSingleton("testkitBroker", broker.join());
        beans.registerSingleton("testkitNeighbours", neighbours);
        // Registered before any other bean, so closed after all of them.
        beans.registerDisposableBean("testkitBroker", () -> broker.join().close());
        beans.registerDisposableBean("testkitNeighbours", neighbours::close);
    }

    private static Map<String, Object> variables(Database database, Broker broker, Neighbours neighbours) {
        var variables = new HashMap<String, Object>();
        variables.put("TIDEWATER_DB_URL", database.url());
        variables.put("TIDEWATER_DB_USER", database.user());
        variables.put("TIDEWATER_DB_PASSWORD", database.password());
        variables.put("TIDEWATER_KAFKA", broker.bootstrap());
        variables.put("TIDEWATER_ISSUER", TestIssuer.instance().issuer());
        variables.put("TIDEWATER_JWKS", TestIssuer.instance().jwks());
        for (String service : services()) {
            var name = service.toUpperCase(Locale.ROOT).replace('-', '_');
            variables.put("TIDEWATER_" + name + "_URL", neighbours.address(service));
        }
        return variables;
    }

    private static Broker newBroker() {
        Broker broker = Infrastructure.instance().newBroker();
        List<NewTopic> topics = Contracts.ofRepository().services().stream()
                .map(service -> new NewTopic(Topics.name(service), PARTITIONS, (short) 1))
                .toList();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrap()))) {
            admin.createTopics(topics)
                    .all()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        }
        return broker;
    }

    private static List<String> services() {
        try (var folders = Files.list(Repository.root().resolve("services"))) {
            return folders.map(Path::getFileName).map(Path::toString).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
