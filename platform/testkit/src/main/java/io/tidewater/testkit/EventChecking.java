package io.tidewater.testkit;

import io.tidewater.platform.event.EventLog;
import java.nio.file.Files;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import tools.jackson.databind.json.JsonMapper;

/** Puts a {@link CheckedEventLog} before the event log of every service of this working copy. */
final class EventChecking implements BeanPostProcessor {

    private final String service;
    private final ObjectProvider<JsonMapper> json;

    EventChecking(String service, ObjectProvider<JsonMapper> json) {
        this.service = service;
        this.json = json;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof EventLog log && isService() ? new CheckedEventLog(log, service, json.getObject()) : bean;
    }

    /** The small applications in tests of the platform promise nothing to anybody. */
    private boolean isService() {
        return Files.isDirectory(Repository.root().resolve("services").resolve(service));
    }
}
