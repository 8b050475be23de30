package io.tidewater.platform.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** For operators and new consumers: has the state of all records published again. */
@RestController
@RequestMapping("/internal/snapshots")
final class SnapshotController {

    private final Snapshots snapshots;

    SnapshotController(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @GetMapping
    List<Snapshots.Run> runs() {
        return snapshots.runs();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    List<Snapshots.Run> start(@RequestParam(required = false) @Nullable String type) {
        if (type != null && !snapshots.knows(type)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return snapshots.start(type);
    }
}
