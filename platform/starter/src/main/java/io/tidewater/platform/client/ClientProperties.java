package io.tidewater.platform.client;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** This service's own credentials at the identity provider. */
@ConfigurationProperties("tidewater.client")
record ClientProperties(String id, String secret) {}
