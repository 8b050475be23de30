package io.tidewater.account;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the account service. */
@SpringBootApplication
public class AccountApplication {

    /** Starts the service with the settings of its environment. */
    public static void main(String[] arguments) {
        SpringApplication.run(AccountApplication.class, arguments);
    }
}
