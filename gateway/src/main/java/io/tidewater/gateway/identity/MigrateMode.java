package io.tidewater.gateway.identity;

import java.util.function.IntConsumer;
import org.flywaydb.core.api.output.MigrateResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * {@code TIDEWATER_MODE=migrate} makes the gateway bring its session tables about and end: 0 when they are as this version
 * wants them, 1 with a line that says why not.
 */
final class MigrateMode implements ApplicationListener<ApplicationContextInitializedEvent> {

    private static final Logger log = LoggerFactory.getLogger("migrate");
    private static final int PATIENCE_SECONDS = 60;

    private final IntConsumer end;

    MigrateMode() {
        this(System::exit);
    }

    MigrateMode(IntConsumer end) {
        this.end = end;
    }

    @Override
    public void onApplicationEvent(ApplicationContextInitializedEvent event) {
        Environment environment = event.getApplicationContext().getEnvironment();
        if (environment.getProperty("TIDEWATER_MODE", "").equals("migrate")) {
            end.accept(migrate(environment));
        }
    }

    private static int migrate(Environment environment) {
        String url = environment.getRequiredProperty("spring.datasource.url");
        try {
            MigrateResult result = SessionSchema.migrations()
                    .dataSource(
                            url,
                            environment.getProperty("spring.datasource.username", ""),
                            environment.getProperty("spring.datasource.password", ""))
                    .connectRetries(
                            environment.getProperty("spring.flyway.connect-retries", int.class, PATIENCE_SECONDS))
                    .connectRetriesInterval(1)
                    .load()
                    .migrate();
            log.info("{} migrations executed in {}", result.migrationsExecuted, database(url));
            return 0;
        } catch (RuntimeException fault) {
            log.error("the migration of {} failed: {}", database(url), fault.getMessage());
            return 1;
        }
    }

    /** The address without its parameters, among which a password may be. */
    private static String database(String url) {
        return url.replaceFirst("\\?.*", "");
    }
}
