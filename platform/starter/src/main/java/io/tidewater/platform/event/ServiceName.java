package io.tidewater.platform.event;

/** What this service is called in topics and groups: {@code tidewater.service}, else the application's name. */
record ServiceName(String value) {

    ServiceName {
        if (value.isBlank()) {
            throw new IllegalStateException("Set tidewater.service: it names the service's topic");
        }
    }
}
