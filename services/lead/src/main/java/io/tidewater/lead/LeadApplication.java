package io.tidewater.lead;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the lead service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class LeadApplication {

    /** Starts the service with the settings of its environment. */
    public static void main(String[] arguments) {
        SpringApplication.run(LeadApplication.class, arguments);
    }
}
