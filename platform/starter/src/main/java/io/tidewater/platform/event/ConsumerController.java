package io.tidewater.platform.event;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** For operators: how far this service's consumers are. */
@RestController
final class ConsumerController {

    private final ConsumerProgress progress;

    ConsumerController(ConsumerProgress progress) {
        this.progress = progress;
    }

    @GetMapping("/internal/lag")
    List<ConsumerProgress.State> lag() {
        return progress.all();
    }
}
