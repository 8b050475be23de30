package io.tidewater.ticket;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.cloud.openfeign.EnableFeignClients;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the service-ticket service. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableFeignClients
@EnableScheduling
public class TicketApplication {

    /** Starts the service with the settings of its environment. */
    public static void main(String[] arguments) {
        SpringApplication.run(TicketApplication.class, arguments);
    }
}
