package io.tidewater.reporting.parity;

import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;

/** The services that can be asked what they hold. */
final class ParityClients {

    private ParityClients() {}

    @FeignClient(name = "parity-lead", url = "${tidewater.services.lead}")
    interface Leads {

        @GetMapping("/internal/parity")
        Held held();
    }

    @FeignClient(name = "parity-account", url = "${tidewater.services.account}")
    interface Accounts {

        @GetMapping("/internal/parity")
        Held held();
    }

    @FeignClient(name = "parity-sales", url = "${tidewater.services.sales}")
    interface Sales {

        @GetMapping("/internal/parity")
        Held held();
    }

    @FeignClient(name = "parity-ticket", url = "${tidewater.services.service-ticket}")
    interface Tickets {

        @GetMapping("/internal/parity")
        Held held();
    }
}
