package io.tidewater.reporting;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.cloud.openfeign.EnableFeignClients;

/** Starts the reporting service. */
@SpringBootApplication
@EnableFeignClients
public class ReportingApplication {

    /** Starts the service with the settings of its environment. */
    public static void main(String[] arguments) {
        SpringApplication.run(ReportingApplication.class, arguments);
    }
}
