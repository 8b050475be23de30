package io.tidewater.platform.migration;

import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * {@code TIDEWATER_MODE=migrate} makes a service migrate its database and end, before anything else of it is made: 0 when
 * the database is as this version wants it, 1 with a line that says why not.
 */
final class MigrateMode implements ApplicationListener<ApplicationContextInitializedEvent> {

    private static final Logger log = LoggerFactory.getLogger("migrate");
    private static final String VARIABLE = "TIDEWATER_MODE";

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
        String mode = environment.getProperty(VARIABLE, "");
        switch (mode) {
            case "", "serve" -> {}
            case "migrate" -> end.accept(migrate(Migration.from(environment)));
            default -> {
                log.error("{}={} is not known; it is serve or migrate", VARIABLE, mode);
                end.accept(1);
            }
        }
    }

    private static int migrate(Migration migration) {
        try {
            log.info("{}", migration.run());
            return 0;
        } catch (RuntimeException fault) {
            log.error("the migration of {} failed: {}", migration.database(), Migration.reason(fault));
            return 1;
        }
    }
}
