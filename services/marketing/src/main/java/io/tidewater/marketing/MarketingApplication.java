package io.tidewater.marketing;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the marketing service. */
@SpringBootApplication
public class MarketingApplication {

    /** Starts the service with the settings of its environment. */
    public static void main(String[] arguments) {
        SpringApplication.run(MarketingApplication.class, arguments);
    }
}
