package io.tidewater.ticket.account;

import java.util.UUID;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Asks the account service in the name of the person who is asking us, so that it answers within their scope. */
@FeignClient(
        name = "account-reader",
        url = "${tidewater.services.account}",
        configuration = AsCallerConfiguration.class)
interface AccountClient {

    @GetMapping("/api/v1/accounts/{id}")
    AccountFact get(@PathVariable("id") UUID id);
}
