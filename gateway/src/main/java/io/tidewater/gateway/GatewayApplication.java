package io.tidewater.gateway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The only way in: routes, sessions, limits, breakers, the portal's files and the API document. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class GatewayApplication {

    /** Starts the gateway; it waits neither for Keycloak nor for a database nor for any service. */
    public static void main(String[] args) {
        SpringApplication.run(GatewayApplication.class, args);
    }
}
