package io.tidewater.account.credit;

import io.tidewater.platform.data.Money;
import io.tidewater.platform.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets other services take and give back credit; both may be repeated with the same effect. */
@RestController
@RequestMapping("/internal/credit/reservations")
class ReservationController {

    private final Credits credits;

    ReservationController(Credits credits) {
        this.credits = credits;
    }

    @PostMapping
    Decision reserve(@Valid @RequestBody Reservation wanted) {
        if (wanted.amount().isNegative()) {
            throw Problems.invalid("amount", "positive-or-zero");
        }
        return credits.reserve(wanted.orderId(), wanted.accountId(), wanted.amount());
    }

    @DeleteMapping("/{orderId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(@PathVariable UUID orderId) {
        credits.release(orderId);
    }

    record Reservation(
            @NotNull UUID orderId,
            @NotNull UUID accountId,
            @NotNull Money amount) {}
}
